#pragma once

#include <cmath>

namespace surprisal {

/// x·log y, where x = 0 silences every y but NaN. A cross-entropy is a sum of these:
/// H(p, q) = −Σ xlogy(p, q).
///
/// For y >= 0; xlogy(0, 0) = 0, xlogy(1, 0) = −inf, NaN for y below 0 and x not 0.
///
/// Accuracy: largest known error 1.5 ulp, tests/reference/numerics.md.
///
///     xlogy(0.5, 0.25)  // −0.6931471805599453
inline double xlogy(double x, double y) { return x == 0 && !std::isnan(y) ? 0 : x * std::log(y); }

}  // namespace surprisal
