#!/usr/bin/python3
"""Writes core/surprisal/discrete/unicode_tables.inc from Python's own Unicode data.

The data of Python 3.11 are those of Unicode 14; later versions only add to them.
"""

import unicodedata
from pathlib import Path

from committed import write

CODE_POINTS = range(0x110000)
category = [unicodedata.category(chr(c)) for c in CODE_POINTS]


def ranges(kind):
    """[first, last] of each run of a kind ("L", "M"). Gaps that hold nothing yet are closed: what a
    later Unicode puts there will be of the same kind, and the table is half as long."""
    found = []
    gap = []
    for c in CODE_POINTS:
        if category[c] == "Cn":
            gap.append(c)
            continue
        if category[c][0] == kind:
            if found and found[-1][1] + 1 + len(gap) == c:
                found[-1][1] = c
            else:
                found.append([c, c])
        gap = []
    return found


def folded(c):
    """Simple case folding: one code point becomes one."""
    for text in (chr(c).casefold(), chr(c).lower()):
        if len(text) == 1:
            return ord(text)
    return c


def folds():
    """[first, last, step, shift]: runs of capitals, each or every other, with one distance to their
    small letters."""
    found = []
    for c in CODE_POINTS:
        shift = folded(c) - c
        if shift == 0 or category[c][0] != "L":
            continue
        if found and found[-1][3] == shift:
            first, last, step, _ = found[-1]
            if c - last in (1, 2) and (first == last or step == c - last):
                found[-1] = [first, c, c - last, shift]
                continue
        found.append([c, c, 1, shift])
    return found


def compositions():
    """(mark, base, composite) of the basic plane, in order. Hangul is computed, not looked up."""
    found = []
    for c in range(0x10000):
        parts = unicodedata.decomposition(chr(c)).split()
        if len(parts) == 2 and parts[0][0] != "<" and unicodedata.normalize("NFC", chr(c)) == chr(c):
            base, mark = (int(part, 16) for part in parts)
            found.append((mark, base, c))
    return sorted(found)


def table(kind, name, rows):
    lines, line = [], " "
    for row in rows:
        if len(line) + len(row) > 98:
            lines.append(line)
            line = " "
        line += f" {row},"
    return f"constexpr {kind} {name}[] = {{\n" + "\n".join([*lines, line]) + "\n};\n"


def pairs(name, rows):
    return table("Range", name, [f"{{{first:#x}, {last:#x}}}" for first, last in rows])


composed = compositions()
text = (
    f"// Written by tests/reference/unicode_tables.py: Unicode {unicodedata.unidata_version}.\n"
    + pairs("letters", ranges("L"))
    + pairs("marks", ranges("M"))
    + table("Fold", "folds", [f"{{{a:#x}, {b:#x}, {step}, {shift}}}" for a, b, step, shift in folds()])
    + "// Parallel, in the order of mark and base: one column after the other compresses best.\n"
    + "".join(
        table("std::uint16_t", name, [f"{row[column]:#x}" for row in composed])
        for column, name in enumerate(("composed_marks", "composed_bases", "composites"))
    )
)
core = Path(__file__).parent.parent.parent / "core"
write(core / "surprisal/discrete/unicode_tables.inc", text)
