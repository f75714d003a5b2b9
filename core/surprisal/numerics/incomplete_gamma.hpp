#pragma once

namespace surprisal {

/// Both regularised incomplete gamma functions, each with its own digits.
struct IncompleteGamma {
  double lower;  ///< P(a, x) = ∫₀ˣ t^(a − 1)·exp(−t) dt/Γ(a)
  double upper;  ///< Q(a, x) = 1 − P(a, x), right where P is 1 to the last digit
};

/// For a > 0 and x >= 0: the probability that a gamma variable of shape a is below, or above, x.
///
/// P(a, 0) = 0, P(a, inf) = 1; NaN outside the domain. Whichever is smaller is computed, down to
/// 1e-300, with one exception: where both are above 0.1, either may be 1 less the other.
///
/// Source: below a = 20 the series (DLMF 8.7.1) for x < max(a, 1) and the continued fraction
/// (DLMF 8.9.2) beyond; the series of 8.7.1 without its first term for Q at small a and x; from
/// a = 20 on the integral over the tail (tail_integral.hpp), whose cost does not grow with a.
/// Accuracy: largest known error 8 eps relative for both functions, tests/reference/special.md.
///
///     incomplete_gamma(2, 1).lower  // 1 − 2/e = 0.2642411176571153
IncompleteGamma incomplete_gamma(double a, double x);

inline double gamma_p(double a, double x) { return incomplete_gamma(a, x).lower; }
inline double gamma_q(double a, double x) { return incomplete_gamma(a, x).upper; }

}  // namespace surprisal
