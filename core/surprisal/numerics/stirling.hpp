#pragma once

namespace surprisal {

/// What Stirling's formula leaves of log Γ:
///
///     lgamma(x) = (x − ½)·log x − x + ½·log 2π + stirling_remainder(x),   x > 0,
///
/// about 1/(12x) for large x, where lgamma itself has no digits of it left. Factorials in a density
/// are written with it, so that a probability of 1e-5 among 1e12 trials keeps its digits
/// (Loader 2000).
///
/// stirling_remainder(0) = inf, stirling_remainder(inf) = 0, NaN below 0.
///
/// Source: the asymptotic series (DLMF 5.11.1) from 10 on; down to 1 by
/// stirling_remainder(x) − stirling_remainder(x + 1) = (x + ½)·log(1 + 1/x) − 1, a sum of positive
/// terms; below 1 from lgamma. Accuracy: largest known error 3.5 eps relative,
/// tests/reference/special.md.
///
///     stirling_remainder(1)  // 1 − ½·log 2π = 0.08106146679532726
double stirling_remainder(double x);

/// log x − ψ(x), without the cancellation for large x, where it is about 1/(2x). For x > 0.
///
/// log_minus_digamma(0) = inf, log_minus_digamma(inf) = 0, NaN below 0. It is the gap between the
/// logarithm of a gamma variable's mean and its mean logarithm.
///
/// Source: the positive terms 1/x − log(1 + 1/x) up to 10, then the asymptotic series
/// (DLMF 5.11.2). Accuracy: largest known error 1.4 eps relative, tests/reference/special.md.
///
///     log_minus_digamma(1)  // Euler's constant, 0.5772156649015329
double log_minus_digamma(double x);

/// ψ′(x) − 1/x, without the cancellation for large x, where it is about 1/(2x²). For x > 0.
///
/// trigamma_excess(0) = inf, trigamma_excess(inf) = 0, NaN below 0. The Fisher information of a
/// gamma distribution's shape at its best rate.
///
/// Source: trigamma_excess(x) − trigamma_excess(x + 1) = 1/(x²·(x + 1)), and from 13 on the
/// asymptotic series (DLMF 5.15.8). Accuracy: largest known error 1.6 eps relative,
/// tests/reference/special.md.
///
///     trigamma_excess(1)  // π²/6 − 1 = 0.6449340668482264
double trigamma_excess(double x);

}  // namespace surprisal
