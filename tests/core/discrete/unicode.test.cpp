#include "surprisal/discrete/unicode.hpp"

#include <catch_amalgamated.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "surprisal/discrete/text_symbols.hpp"
#include "surprisal/discrete/utf8.hpp"

using namespace surprisal;

namespace {

struct Run {
  char32_t first, last;
  char kind;
};

#include "reference/text_unicode.inc"

std::string symbols_of(std::string_view text) {
  std::string joined;
  for_each_symbol(text, TextUnit::letters, "test", "text", [&](std::string_view symbol) {
    if (!joined.empty()) joined += ' ';
    joined += symbol;
  });
  return joined;
}

}  // namespace

TEST_CASE("every assigned code point is a letter, a mark or neither, as Python says") {
  for (const Run& run : runs) {
    INFO("from code point " << static_cast<std::uint32_t>(run.first));
    bool as_python_says = true;
    for (char32_t c = run.first; c <= run.last; ++c)
      as_python_says &= is_letter(c) == (run.kind == 'L') && is_mark(c) == (run.kind == 'M');
    CHECK(as_python_says);
  }
  CHECK(runs.size() > 1000);
}

TEST_CASE("every capital letter folds to the small one that Python gives, and nothing else folds") {
  Utf8Reader from("test", "capitals", capitals), to("test", "smalls", smalls);
  int pairs = 0;
  for (; !from.done(); ++pairs) {
    const char32_t capital = from.next();
    INFO(static_cast<std::uint32_t>(capital));
    CHECK(folded(capital) == to.next());
  }
  CHECK(to.done());
  int changed = 0;
  for (char32_t c = 0; c < 0x110000; ++c) changed += folded(c) != c;
  CHECK(changed == pairs);
}

TEST_CASE("letters spelled with combining marks are the letters of one code point") {
  CHECK(symbols_of(decomposed) == recomposed);
  CHECK(composed(U'e', 0x301) == U'é');
  CHECK(composed(0x1112, 0x1161) == U'하');
  CHECK(composed(U'하', 0x11AB) == U'한');
  CHECK(composed(U'한', 0x11AB) == 0);
  CHECK(composed(U'하', 0x11A7) == 0);
  CHECK(composed(U'e', U'e') == 0);
  CHECK(composed(0x11099, 0x110BA) == 0);
}

TEST_CASE("Chinese characters and kana are words by themselves, other letters are not") {
  for (char32_t c : {U'人', U'々', U'の', U'カ', U'ー', U'\U00020000', U'\U000323AF'})
    CHECK(is_word_by_itself(c));
  for (char32_t c : {U'a', U'é', U'한', U'ก', U'。'}) CHECK_FALSE(is_word_by_itself(c));
}
