#include "surprisal/discrete/from_text.hpp"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <limits>
#include <map>
#include <random>

#include "surprisal/discrete/kl.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Approx;
using Catch::Matchers::Message;
using Eigen::ArrayXd;
using Symbols = std::vector<std::string>;

namespace {

struct CountedText {
  const char* language;
  const char* text;
  TextUnit unit;
  Symbols symbols;
  std::vector<double> counts;
};

struct Passages {
  std::string language;
  const char* article_1;
  const char* article_2;
};

struct ComparedTexts {
  std::string p_language, q_language;
  TextUnit unit;
  double kl;
};

#include "reference/text_languages.inc"

Symbols letters(std::string_view text) { return from_text(text, TextUnit::letters).symbols; }
Symbols words(std::string_view text) { return from_text(text, TextUnit::words).symbols; }

const Passages& in(const std::string& language) {
  return *std::find_if(passages.begin(), passages.end(),
                       [&](const Passages& row) { return row.language == language; });
}

}  // namespace

TEST_CASE("from_text ranks symbols by count, then by code point") {
  const TextCounts banana = from_text("Banana", TextUnit::letters);
  CHECK(banana.symbols == Symbols{"a", "n", "b"});
  CHECK((banana.counts == ArrayXd{{3, 2, 1}}).all());
  CHECK(letters("zaé人b") == Symbols{"a", "b", "z", "é", "人"});
}

TEST_CASE("from_text counts real texts as Python does, in ten languages") {
  for (const CountedText& row : counted_texts) {
    INFO(row.language);
    const TextCounts counted = from_text(row.text, row.unit);
    CHECK(counted.symbols == row.symbols);
    CHECK(std::vector<double>(counted.counts.begin(), counted.counts.end()) == row.counts);
  }
  CHECK(counted_texts.size() == 22);
}

TEST_CASE("letters are case folded in every script, and marks stay with their letter") {
  CHECK(letters("Ée\u0301E\u0301") == Symbols{"é"});
  CHECK(letters("ΣσςЖжẞß") == Symbols{"σ", "ß", "ж"});
  CHECK(letters("कि") == Symbols{"कि"});
  CHECK(letters("e\u0301\u0327") == Symbols{"é\u0327"});
  CHECK(letters("\u0301a 1\u0301 7!") == Symbols{"a"});
}

TEST_CASE("digits, punctuation, spaces, emoji and what is invisible are no letters") {
  CHECK(letters("x 0\t9\n٣ ,.;:!?「」—_ 😀 Ⅷ \xEF\xBB\xBF") == Symbols{"x"});
  CHECK(words("soft\u00ADhyphen") == Symbols{"softhyphen"});
  CHECK(words("می\u200Cخواهم") == Symbols{"میخواهم"});
  CHECK(letters("a\uFE0F a") == Symbols{"a"});
}

TEST_CASE("words keep inner apostrophes of either form, and end at all else") {
  CHECK(words("Don't don’t DON'T") == Symbols{"don't"});
  CHECK(words("l'homme, 'quoted' dogs' a''b") == Symbols{"a", "b", "dogs", "l'homme", "quoted"});
  CHECK(words("twenty-one covid19x") == Symbols{"covid", "one", "twenty", "x"});
}

TEST_CASE("each Chinese character and each kana is a word") {
  CHECK(words("人人生而free自由") == Symbols{"人", "free", "生", "由", "而", "自"});
  CHECK(words("カラー 한국어") == Symbols{"カ", "ラ", "ー", "한국어"});
  CHECK(words("a'人'b") == Symbols{"a", "b", "人"});
}

TEST_CASE("bytes may be anything, and only those that occur are listed") {
  const TextCounts counted = from_text(std::string_view("\xFF\0\0", 3), TextUnit::bytes);
  CHECK(counted.symbols == Symbols{"0x00", "0xFF"});
  CHECK((counted.counts == ArrayXd{{2, 1}}).all());
}

TEST_CASE("two texts share the union of their symbols, smoothed") {
  const TextPair pair = from_text("ab", "bc", TextUnit::letters, 0.5);
  CHECK(pair.symbols == Symbols{"b", "a", "c"});
  CHECK((pair.p_counts == ArrayXd{{1, 1, 0}}).all());
  CHECK((pair.q_counts == ArrayXd{{1, 0, 1}}).all());
  CHECK(pair.p.isApprox(ArrayXd{{3, 3, 1}} / 7, 1e-15));
  CHECK(pair.q.isApprox(ArrayXd{{3, 1, 3}} / 7, 1e-15));

  const TextPair bare = from_text("ab", "bc", TextUnit::letters, 0);
  CHECK((bare.p == ArrayXd{{.5, .5, 0}}).all());
  CHECK(kl(bare.p, bare.q) == std::numeric_limits<double>::infinity());
}

TEST_CASE("kl between texts is that of mpmath") {
  for (const ComparedTexts& row : compared_texts) {
    INFO(row.p_language << " by " << row.q_language);
    const TextPair pair =
        from_text(in(row.p_language).article_2, in(row.q_language).article_1, row.unit, 0.5);
    CHECK(kl(pair.p, pair.q) == Approx(row.kl).epsilon(1e-14));
  }
  CHECK(compared_texts.size() == 32);
}

TEST_CASE("kl of letters tells which language a text is in") {
  for (const Passages& text : passages) {
    std::map<double, std::string> by_distance;
    for (const Passages& model : passages) {
      const TextPair pair = from_text(text.article_2, model.article_1, TextUnit::letters, 0.5);
      by_distance[kl(pair.p, pair.q)] = model.language;
    }
    CHECK(by_distance.begin()->second == text.language);
  }
}

TEST_CASE("from_text refuses texts without symbols, and what is not UTF-8, and says where") {
  CHECK_THROWS_MATCHES(
      from_text("", TextUnit::letters), InvalidArgument,
      Message("from_text requires text to be a text with at least one letter, but it has none"));
  CHECK_THROWS_MATCHES(
      from_text("1, 2, 3!", TextUnit::words), InvalidArgument,
      Message("from_text requires text to be a text with at least one word, but it has none"));
  CHECK_THROWS_MATCHES(
      from_text("", TextUnit::bytes), InvalidArgument,
      Message("from_text requires text to be a text of at least one byte, but it has none"));
  CHECK_THROWS_MATCHES(
      from_text("a", "?", TextUnit::letters, 0.5), InvalidArgument,
      Message("from_text requires q_text to be a text with at least one letter, but it has none"));
  CHECK_THROWS_MATCHES(
      from_text("a", "na\xEFve", TextUnit::words, 0.5), InvalidArgument,
      Message("from_text requires q_text to be UTF-8, but no character begins at q_text[2], 0xEF"));
  CHECK_THROWS_MATCHES(
      from_text("a", "b", TextUnit::letters, -1), InvalidArgument,
      Message("from_text requires smoothing to be finite and nonnegative, but smoothing is -1"));
}

TEST_CASE("from_text accepts or refuses whatever bytes are thrown at it") {
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  constexpr std::string_view pieces[] = {"a",        "É",    "e\u0301", "'",     "’", "人",
                                         "か\u3099", "ᄒ",   "ᅡ",       "ᆫ",     " ", "7",
                                         "\xE4",     "\x80", "कि",      "\u00AD"};
  int accepted = 0;
  for (int repeat = 0; repeat < 5000; ++repeat) {
    std::string text;
    for (std::size_t i = engine() % 12; i > 0; --i) text += pieces[engine() % std::size(pieces)];
    INFO(text);
    for (TextUnit unit : {TextUnit::letters, TextUnit::words, TextUnit::bytes}) {
      try {
        const TextCounts once = from_text(text, unit);
        const TextCounts twice = from_text(text + ' ' + text, unit);
        ++accepted;
        REQUIRE(once.counts.minCoeff() >= 1);
        if (unit == TextUnit::bytes) continue;
        REQUIRE(twice.symbols == once.symbols);
        REQUIRE((twice.counts == 2 * once.counts).all());
      } catch (const InvalidArgument& error) {
        REQUIRE(std::string_view(error.what()).starts_with("from_text requires text to be "));
      }
    }
  }
  CHECK(accepted > 5000);
}

TEST_CASE("from_text is linear in texts that stack marks, apostrophes or one long word") {
  std::string marks = "a", apostrophes = "a", word;
  for (int i = 0; i < 200000; ++i) marks += "\u0327", apostrophes += "'’", word += "ab";
  CHECK(letters(marks).size() == 1);
  CHECK(words(apostrophes) == Symbols{"a"});
  CHECK(words(word) == Symbols{word});
}
