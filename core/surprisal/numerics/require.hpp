#pragma once

#include <charconv>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace surprisal {

/// An argument that a function cannot take. The message names function, argument, index and value:
///     kl requires q to be nonnegative, but q[3] is -0.1
struct InvalidArgument : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

/// x in the fewest digits that read back as x, laid out as JavaScript does it: 0.1, 1e-7, 1e+21,
/// NaN, -Infinity.
inline std::string to_text(double x) {
  if (std::isnan(x)) return "NaN";
  if (std::isinf(x)) return x > 0 ? "Infinity" : "-Infinity";
  // Only the scientific format: the others bring 100 KB of tables into wasm.
  char buffer[32];
  const char* end =
      std::to_chars(buffer, buffer + 32, std::abs(x), std::chars_format::scientific).ptr;
  const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t e = text.find('e');
  int exponent = 0;
  std::from_chars(buffer + e + (text[e + 1] == '+' ? 2 : 1), end, exponent);
  std::string digits(text.substr(0, e));
  if (digits.size() > 1) digits.erase(1, 1);  // the point
  const int last = static_cast<int>(digits.size()) - 1;
  if (exponent < -6 || exponent > 20) {
    if (last > 0) digits.insert(1, 1, '.');
    digits.append(exponent < 0 ? "e" : "e+").append(std::to_string(exponent));
  } else if (exponent < 0) {
    digits.insert(0, "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0'));
  } else if (exponent < last) {
    digits.insert(static_cast<std::size_t>(exponent) + 1, 1, '.');
  } else {
    digits.append(static_cast<std::size_t>(exponent - last), '0');
  }
  return x < 0 ? '-' + digits : digits;
}

/// Raises "{function} requires {argument} to be {wanted}, but {found}".
[[noreturn]] inline void refuse(std::string_view function, std::string_view argument,
                                std::string_view wanted, std::string_view found) {
  std::string message(function);
  message.append(" requires ").append(argument).append(" to be ").append(wanted);
  throw InvalidArgument(message.append(", but ").append(found));
}

/// "p[3]", for messages.
inline std::string element(std::string_view argument, std::ptrdiff_t index) {
  return std::string(argument) + '[' + std::to_string(index) + ']';
}

/// A scalar argument, as in
///     require(alpha >= 0, "renyi_entropy", "alpha", "nonnegative", alpha);
/// State what must hold, never its negation: a comparison with NaN is false, so NaN is refused.
inline void require(bool holds, std::string_view function, std::string_view argument,
                    std::string_view wanted, double value) {
  if (!holds) refuse(function, argument, wanted, std::string(argument) + " is " + to_text(value));
}

/// One element of a vector argument: "kl requires q to be nonnegative, but q[3] is -0.1".
inline void require_element(bool holds, std::string_view function, std::string_view argument,
                            std::string_view wanted, std::ptrdiff_t index, double value) {
  if (!holds)
    refuse(function, argument, wanted, element(argument, index) + " is " + to_text(value));
}

/// A vector with at least one element: "entropy requires p to be nonempty, but p has length 0".
inline void require_nonempty(std::string_view function, std::string_view argument,
                             std::ptrdiff_t size) {
  if (size < 1) refuse(function, argument, "nonempty", std::string(argument) + " has length 0");
}

/// Two vectors of one length: "kl requires q to be as long as p (3), but q has length 2".
inline void require_same_size(std::string_view function, std::string_view first,
                              std::ptrdiff_t first_size, std::string_view second,
                              std::ptrdiff_t second_size) {
  if (first_size == second_size) return;
  refuse(function, second,
         "as long as " + std::string(first) + " (" + std::to_string(first_size) + ')',
         std::string(second) + " has length " + std::to_string(second_size));
}

}  // namespace surprisal
