#pragma once

#include <cstdint>

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

/// A finite double as ±integer·2^exponent, exactly; integer < 2^53, exponent >= −1074.
struct IntegerParts {
  std::uint64_t integer;
  int exponent;
  bool negative;
};

///     integer_parts(-1.5)  // 3·2^51, exponent −52, negative
inline IntegerParts integer_parts(double x) {
  const std::uint64_t bits = to_bits(x);
  const int field = static_cast<int>(bits >> 52 & 0x7ff);
  const std::uint64_t fraction = bits & 0xfffffffffffff;
  const std::uint64_t leading = field == 0 ? 0 : std::uint64_t{1} << 52;
  return {fraction | leading, (field == 0 ? 1 : field) - 1075, bits >> 63 != 0};
}

}  // namespace surprisal
