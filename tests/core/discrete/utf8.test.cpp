#include "surprisal/discrete/utf8.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

std::string read_and_write(std::string_view text) {
  std::string copy;
  for (Utf8Reader reader("read", "text", text); !reader.done();) append_utf8(copy, reader.next());
  return copy;
}

}  // namespace

TEST_CASE("every code point survives being written and read") {
  std::string all;
  for (char32_t c = 0; c < 0x110000; ++c)
    if (c < 0xD800 || c >= 0xE000) append_utf8(all, c);
  CHECK(all.size() == 0x80 + 2 * 0x780 + 3 * (0xF800 - 0x800ul) + 4 * 0x100000ul);
  Utf8Reader reader("read", "text", all);
  bool same = true;
  for (char32_t c = 0; c < 0x110000; c += c == 0xD7FF ? 0x801 : 1) same &= reader.next() == c;
  CHECK(same);
  CHECK(reader.done());
}

TEST_CASE("peeking reads the next code point and leaves it there") {
  Utf8Reader reader("read", "text", "é!");
  CHECK(reader.peek() == U'é');
  CHECK(reader.next() == U'é');
  CHECK(reader.next() == U'!');
}

TEST_CASE("what is not UTF-8 is refused with the offset and value of the byte") {
  CHECK_THROWS_MATCHES(read_and_write("caf\xE9!"), InvalidArgument,
                       Message("read requires text to be UTF-8, but no character begins at "
                               "text[3], 0xE9"));
  const char* const malformed[] = {
      "\x80",              // continues nothing
      "\xC0\x80",          // overlong
      "\xC1\xBF",          // overlong
      "\xE0\x9F\xBF",      // overlong
      "\xF0\x8F\xBF\xBF",  // overlong
      "\xED\xA0\x80",      // a surrogate
      "\xED\xBF\xBF",      // a surrogate
      "\xF4\x90\x80\x80",  // above U+10FFFF
      "\xF5\x80\x80\x80",
      "\xFF",
      "\xC3",  // cut off
      "\xE4\xBA",
      "\xF0\x9F\x98",
      "\xE4\xBA\x41",  // interrupted
      "\xC3\xC3\xA9",
  };
  for (const char* text : malformed) {
    CHECK_THROWS_AS(read_and_write(text), InvalidArgument);
    CHECK_THROWS_WITH(read_and_write(std::string("ä人") + text),
                      Catch::Matchers::ContainsSubstring("text[5], 0x"));
  }
}

TEST_CASE("bytes are named in two hexadecimal digits") {
  CHECK(byte_name(10) == "0x0A");
  CHECK(byte_name(255) == "0xFF");
}
