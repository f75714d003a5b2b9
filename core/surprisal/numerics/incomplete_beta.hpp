#pragma once

#include "surprisal/numerics/double_double.hpp"

namespace surprisal {

/// Both regularised incomplete beta functions, each with its own digits.
struct IncompleteBeta {
  double lower;  ///< I = ∫₀ˣ t^(a − 1)·(1 − t)^(b − 1) dt/B(a, b)
  double upper;  ///< 1 − I, right where I is 1 to the last digit
};

/// For a, b > 0 and x + y = 1: the probability that a beta variable is below, or above, x.
///
/// x and y are both given so that no end loses digits: the smaller one counts as exact, and the
/// other as what it leaves of 1, to more digits than a double has.
/// I = 0 for x = 0, 1 for y = 0; NaN outside the domain. From parameters of 1e40 on even twice the
/// digits no longer tell places apart, and neither result means much.
///
/// Source: from a, b = 20 on the integral over the tail (tail_integral.hpp), whose cost does not
/// grow with a and b. Below, the continued fraction of DiDonato and Morris 1992 (formula 9), and
/// where a parameter is below 1 the power series (DLMF 8.17.7), for the complement without its
/// leading 1. Accuracy: largest known error 8.1 eps relative for both, tests/reference/special.md.
///
///     incomplete_beta(2, 3, 0.25, 0.75).lower  // 67/256 = 0.26171875
IncompleteBeta incomplete_beta(double a, double b, double x, double y);

/// The same for a place that is known to twice the digits of a double, x and y both in full.
IncompleteBeta incomplete_beta(double a, double b, DoubleDouble x, DoubleDouble y);

inline double beta_p(double a, double b, double x, double y) {
  return incomplete_beta(a, b, x, y).lower;
}
inline double beta_q(double a, double b, double x, double y) {
  return incomplete_beta(a, b, x, y).upper;
}

}  // namespace surprisal
