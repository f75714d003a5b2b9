#pragma once

#include <optional>
#include <string_view>

namespace surprisal {

/// The double nearest to a decimal number, ties to even; nothing when the text is anything else.
///
///     number = [sign] (digits ["." [digits]] | "." digits) [("e" | "E") [sign] digits]
///
/// No spaces, no hexadecimal, no words such as "nan", no other decimal sign, whatever the locale.
/// Too large gives an infinity, too small a zero. Cost: linear in the text; digits after the 800th
/// matter only if they are not all zero, which is all that rounding needs.
/// Compared with strtod on 10⁵ numbers, halfway cases among them, by the tests. The standard
/// library's own readers would add 7 kB (strtod) or 15 kB (from_chars) to the compressed module.
/// Source: Clinger 1990 (the short cut); Knuth, volume 2, section 4.4 (the division).
///
///     parse_number("12.5e1")  // 125
std::optional<double> parse_number(std::string_view text);

}  // namespace surprisal
