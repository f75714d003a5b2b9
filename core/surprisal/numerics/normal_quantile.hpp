#pragma once

namespace surprisal {

/// The inverse of the standard normal's distribution function: z with Φ(z) = u.
///
/// normal_quantile(0) = −inf, normal_quantile(1) = inf, NaN outside [0, 1]. For u near 1 use
/// −normal_quantile(1 − u), with 1 − u known to its last digit.
///
/// Source: Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37, 477–484.
/// Accuracy: largest known error 3.1 eps, tests/reference/numerics/normal_quantile.inc.
///
///     normal_quantile(0.975)  // 1.959963984540054
double normal_quantile(double u);

}  // namespace surprisal
