#pragma once

#include <cmath>

namespace surprisal {

/// A number as the unevaluated sum of two, the second below half a unit of the first: 32 digits,
/// for the few places where sums of products cancel. Source: Dekker 1971; Shewchuk 1997.
struct DoubleDouble {
  double high = 0;
  double low = 0;
};

/// a + b, exactly.
inline DoubleDouble two_sum(double a, double b) {
  const double sum = a + b;
  const double kept = sum - a;
  return {sum, (a - (sum - kept)) + (b - kept)};
}

inline DoubleDouble plus(DoubleDouble a, double b) {
  const DoubleDouble sum = two_sum(a.high, b);
  return two_sum(sum.high, sum.low + a.low);
}

inline DoubleDouble times(DoubleDouble a, DoubleDouble b) {
  const double product = a.high * b.high;
  const double error = std::fma(a.high, b.high, -product);
  return two_sum(product, error + (a.high * b.low + a.low * b.high));
}

inline DoubleDouble plus(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble sum = two_sum(a.high, b.high);
  return two_sum(sum.high, sum.low + (a.low + b.low));
}

inline DoubleDouble negative(DoubleDouble a) { return {-a.high, -a.low}; }

inline DoubleDouble divided(DoubleDouble a, DoubleDouble b) {
  const double quotient = a.high / b.high;
  const double rest = std::fma(-quotient, b.high, a.high) + (a.low - quotient * b.low);
  return two_sum(quotient, rest / b.high);
}

/// a − b, rounded once.
inline double minus(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble difference = two_sum(a.high, -b.high);
  return difference.high + (difference.low + (a.low - b.low));
}

}  // namespace surprisal
