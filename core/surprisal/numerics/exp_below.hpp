#pragma once

#include <cmath>

namespace surprisal {

/// exp(x − top) for x <= top, right to 2 eps however large x and top are, down to the smallest
/// normal number. What x − top loses by rounding is put back: it can be 256 eps of the result.
///
/// For finite top; 0 for x = −inf, NaN for NaN.
inline double exp_below(double x, double top) {
  const double difference = x - top;
  if (difference < -800) return 0;
  const double taken = difference - x;
  const double lost = (x - (difference - taken)) - (top + taken);
  return std::exp(difference) * (1 + lost);
}

}  // namespace surprisal
