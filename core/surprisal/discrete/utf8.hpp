#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace surprisal {

/// Reads the code points of a UTF-8 text, one after the other.
///
/// What is not UTF-8 (bytes that begin or continue nothing, overlong forms, surrogates, anything
/// above U+10FFFF, a character cut off at the end) is refused, never replaced. `function` and
/// `argument` are the caller's, for the message:
///     from_text requires text to be UTF-8, but no character begins at text[17], 0xFF
class Utf8Reader {
 public:
  Utf8Reader(std::string_view function, std::string_view argument, std::string_view text)
      : function_(function), argument_(argument), text_(text) {}

  bool done() const { return at_ == text_.size(); }
  char32_t peek() const { return decode().code_point; }
  char32_t next();

 private:
  struct Decoded {
    char32_t code_point;
    std::size_t bytes;
  };
  Decoded decode() const;
  [[noreturn]] void refuse_byte() const;

  std::string_view function_, argument_, text_;
  std::size_t at_ = 0;
};

/// Appends a code point.
void append_utf8(std::string& text, char32_t code_point);

/// "0x0A".
std::string byte_name(unsigned char byte);

}  // namespace surprisal
