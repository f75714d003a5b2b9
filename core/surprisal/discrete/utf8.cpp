#include "surprisal/discrete/utf8.hpp"

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

/// How many bytes a character takes that begins with this one; 0 if none does.
std::size_t length_from(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool is_scalar(char32_t c, std::size_t bytes) {
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = c >= 0xD800 && c < 0xE000;
  return c >= least[bytes] && c < 0x110000 && !surrogate;
}

}  // namespace

Utf8Reader::Decoded Utf8Reader::decode() const {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text_[at_ + i]); };
  const std::size_t bytes = length_from(byte(0));
  if (bytes == 0 || bytes > text_.size() - at_) refuse_byte();
  if (bytes == 1) return {byte(0), 1};
  char32_t c = byte(0) & (0xFFu >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0) != 0x80) refuse_byte();
    c = c << 6 | (byte(i) & 0x3F);
  }
  if (!is_scalar(c, bytes)) refuse_byte();
  return {c, bytes};
}

char32_t Utf8Reader::next() {
  const Decoded decoded = decode();
  at_ += decoded.bytes;
  return decoded.code_point;
}

void Utf8Reader::refuse_byte() const {
  refuse(function_, argument_, "UTF-8",
         "no character begins at " + element(argument_, static_cast<std::ptrdiff_t>(at_)) + ", " +
             byte_name(static_cast<unsigned char>(text_[at_])));
}

void append_utf8(std::string& text, char32_t c) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
  const auto add_six_bits = [&](int shift) { add(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) return add(c);
  if (c < 0x800) {
    add(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    add(0xE0 | c >> 12);
    add_six_bits(6);
  } else {
    add(0xF0 | c >> 18);
    add_six_bits(12);
    add_six_bits(6);
  }
  add_six_bits(0);
}

std::string byte_name(unsigned char byte) {
  constexpr auto digits = "0123456789ABCDEF";
  return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

}  // namespace surprisal
