#!/usr/bin/python3
"""Writes text_unicode.inc and text_languages.inc by an own reading of Python's unicodedata.

The passages are the beginnings of articles 1 and 2 of the Universal Declaration of Human Rights
(United Nations, 1948; free to use).
"""

import re
import unicodedata
from collections import Counter
from pathlib import Path

from committed import write
from mpmath import log, mp, mpf

mp.dps = 50
HERE = Path(__file__).parent

ARTICLE_1 = {
    "English": "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
    "German": "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.",
    "French": "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
    "Russian": "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
    "Greek": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.",
    "Vietnamese": "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi. Mọi con người đều được tạo hóa ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình anh em.",
    "Hindi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।",
    "Korean": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.",
    "Japanese": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。",
    "Chinese": "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
}
ARTICLE_2 = {
    "English": "Everyone is entitled to all the rights and freedoms set forth in this Declaration, without distinction of any kind, such as race, colour, sex, language, religion, political or other opinion, national or social origin, property, birth or other status.",
    "German": "Jeder hat Anspruch auf die in dieser Erklärung verkündeten Rechte und Freiheiten ohne irgendeinen Unterschied, etwa nach Rasse, Hautfarbe, Geschlecht, Sprache, Religion, politischer oder sonstiger Überzeugung, nationaler oder sozialer Herkunft, Vermögen, Geburt oder sonstigem Stand.",
    "French": "Chacun peut se prévaloir de tous les droits et de toutes les libertés proclamés dans la présente Déclaration, sans distinction aucune, notamment de race, de couleur, de sexe, de langue, de religion, d'opinion politique ou de toute autre opinion, d’origine nationale ou sociale, de fortune, de naissance ou de toute autre situation.",
    "Chinese": "人人有资格享有本宣言所载的一切权利和自由，不分种族、肤色、性别、语言、宗教、政治或其他见解、国籍或社会出身、财产、出生或其他身分等任何区别。",
}
# Spelled with combining marks, as macOS does in the names of files.
DECOMPOSED = {"French", "Vietnamese", "Korean"}


def kind(c):
    first = unicodedata.category(chr(c))[0]
    return first if first in "LM" else "-"


def runs():
    """[first, last, kind] of the assigned code points."""
    found = []
    for c in range(0x110000):
        if unicodedata.category(chr(c)) == "Cn":
            continue
        if found and found[-1][1] == c - 1 and found[-1][2] == kind(c):
            found[-1][1] = c
        else:
            found.append([c, c, kind(c)])
    return found


def fold(character):
    return next((s for s in (character.casefold(), character.lower()) if len(s) == 1), character)


def clusters(text):
    """[base with marks, folded] or [None] for what is no letter."""
    found = []
    for character in unicodedata.normalize("NFC", text):
        first = unicodedata.category(character)[0]
        if first == "L":
            found.append(fold(character))
        elif first == "M" and found and found[-1] is not None:
            found[-1] += character
        else:
            found.append(None)
    return found


def letters(text):
    return [cluster for cluster in clusters(text) if cluster is not None]


def words(text):
    joined = "".join(c or ("'" if raw in "'’" else " ") for c, raw in with_raw(text))
    ideograph = r"[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
    spaced = re.sub(f"({ideograph})", r" \1 ", joined)
    return re.findall(r"[^ ']+(?:'[^ ']+)*", spaced)


def with_raw(text):
    normal = unicodedata.normalize("NFC", text)
    starts = [x for x in normal if unicodedata.category(x)[0] != "M"]
    found = clusters(text)
    assert len(starts) == len(found)
    return zip(found, starts)


def bytes_of(text):
    return [f"0x{byte:02X}" for byte in text.encode()]


def ranked(symbols):
    return sorted(Counter(symbols).items(), key=lambda item: (-item[1], item[0]))


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def counts_row(language, text, unit, symbols):
    rows = ranked(symbols)
    listed = ", ".join(quoted(symbol) for symbol, _ in rows)
    counts = ", ".join(str(count) for _, count in rows)
    return f"    {{{quoted(language)}, {quoted(text)}, TextUnit::{unit},\n     {{{listed}}},\n     {{{counts}}}}},\n"


def relative_entropy(first, second, alpha):
    p, q = Counter(first), Counter(second)
    union = set(p) | set(q)
    p_total, q_total = (mpf(sum(c.values())) + alpha * len(union) for c in (p, q))
    return sum((p[s] + alpha) / p_total * log((p[s] + alpha) / p_total / ((q[s] + alpha) / q_total)) for s in union)


spelled = {
    language: unicodedata.normalize("NFD", text) if language in DECOMPOSED else text
    for language, text in ARTICLE_1.items()
}
units = {"letters": letters, "words": words, "bytes": bytes_of}
counted = [
    counts_row(language, text, unit, units[unit](text))
    for language, text in spelled.items()
    for unit in ("letters", "words", *(["bytes"] if language in ("German", "Chinese") else []))
]
compared = [
    f"    {{{quoted(text)}, {quoted(model)}, TextUnit::{unit},\n"
    f"     {float(relative_entropy(units[unit](p), units[unit](q), mpf('0.5'))).hex()}}},\n"
    for text, p in ARTICLE_2.items()
    for model, q in ((name, ARTICLE_1[name]) for name in ARTICLE_2)
    for unit in ("letters", "words")
]
passages = [
    f"    {{{quoted(name)}, {quoted(ARTICLE_1[name])},\n     {quoted(text)}}},\n"
    for name, text in ARTICLE_2.items()
]
write(
    HERE / "text_languages.inc",
    "// Written by text.py.\n"
    "/// Language, text, unit, the symbols from the most frequent, their counts.\n"
    "const std::vector<CountedText> counted_texts = {\n" + "".join(counted) + "};\n"
    "/// Language, the beginnings of articles 1 and 2.\n"
    "const std::vector<Passages> passages = {\n" + "".join(passages) + "};\n"
    "/// Article 2 in one language, article 1 in another, unit, D(p‖q) with smoothing 0.5.\n"
    "const std::vector<ComparedTexts> compared_texts = {\n" + "".join(compared) + "};\n",
)

capitals = [chr(c) for c in range(0x110000) if kind(c) == "L" and fold(chr(c)) != chr(c)]
composites = [
    chr(c)
    for c in range(0x10000)
    if kind(c) == "L" and (c < 0xAC00 or c % 97 == 0) and len(unicodedata.normalize("NFD", chr(c))) > 1
    and unicodedata.normalize("NFC", chr(c)) == chr(c)
]
write(
    HERE / "text_unicode.inc",
    f"// Written by text.py: Unicode {unicodedata.unidata_version}.\n"
    "/// Every assigned code point: a letter (L), a mark (M) or neither.\n"
    "const std::vector<Run> runs = {\n"
    + "".join(f"    {{{a:#x}, {b:#x}, '{k}'}},\n" for a, b, k in runs())
    + "};\n/// Every letter that folding changes, and what it becomes.\n"
    f"constexpr auto capitals = {quoted(''.join(capitals))};\n"
    f"constexpr auto smalls = {quoted(''.join(map(fold, capitals)))};\n"
    "/// Letters with marks, spelled as base and marks, and as one code point, folded.\n"
    f"constexpr auto decomposed = {quoted(' '.join(unicodedata.normalize('NFD', c) for c in composites))};\n"
    f"constexpr auto recomposed = {quoted(' '.join(map(fold, composites)))};\n",
)
