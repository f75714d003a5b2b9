#pragma once

namespace surprisal {

/// log Γ(x), for x > 0.
///
/// lgamma(0) = inf, lgamma(inf) = inf, NaN below 0. Roots at 1 and 2.
///
/// Source: fdlibm, e_lgamma_r.c, the part for x > 0; it touches no global such as signgam.
/// Accuracy: largest known error 2.1 ulp, tests/reference/numerics.md.
///
///     lgamma(5)  // log 24 = 3.1780538303479458
double lgamma(double x);

/// ψ(x) = d/dx log Γ(x), for x > 0.
///
/// digamma(0) = −inf, digamma(inf) = inf, NaN below 0. Its root, 1.4616321449683623…, is a factor
/// of the formula, so that digits are right beside it.
///
/// Source: on [1, 2] ψ(x) = (x − root)·P(x) with a minimax polynomial (Remez exchange, 2.4e-18);
/// elsewhere ψ(x + 1) = ψ(x) + 1/x (DLMF 5.5.2) and the asymptotic series (DLMF 5.11.2).
/// Accuracy: largest known error 1.6 eps relative, tests/reference/numerics.md.
///
///     digamma(1)  // −0.5772156649015329, minus Euler's constant
double digamma(double x);

/// ψ′(x) = d²/dx² log Γ(x), for x > 0.
///
/// trigamma(0) = inf, trigamma(inf) = 0, NaN below 0.
///
/// Source: ψ′(x) = ψ′(x + 1) + 1/x² (DLMF 5.15.5) up to 10, then the asymptotic series
/// (DLMF 5.15.8). Accuracy: largest known error 1.4 eps relative, tests/reference/numerics.md.
///
///     trigamma(1)  // π²/6 = 1.6449340668482264
double trigamma(double x);

}  // namespace surprisal
