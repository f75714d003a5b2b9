#pragma once

#include <cmath>

namespace surprisal {

/// log(1 − exp(x)): the logarithm of the other probability, when x = log p.
///
/// For x <= 0; log1mexp(0) = −inf, log1mexp(−inf) = −0, NaN above 0.
///
/// Mächler, "Accurately computing log(1 − exp(−|a|))" (2012): expm1 near 0, log1p far from it.
///
/// Accuracy: largest known error 1.3 ulp, tests/reference/numerics.md.
///
///     log1mexp(-1e-10)  // −23.02585092999046, where log(1 − exp(x)) has eight digits right
inline double log1mexp(double x) {
  constexpr double minus_ln2 = -6.93147180559945286e-01;
  return x > minus_ln2 ? std::log(-std::expm1(x)) : std::log1p(-std::exp(x));
}

}  // namespace surprisal
