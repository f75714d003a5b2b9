#pragma once

#include <cstdint>

namespace surprisal {

/// base^exponent for exponents from 0, by squaring: std::pow has other bits in other C libraries.
inline double power(double base, std::int64_t exponent) {
  double result = 1;
  for (; exponent > 0; exponent /= 2, base *= base)
    if (exponent % 2 == 1) result *= base;
  return result;
}

}  // namespace surprisal
