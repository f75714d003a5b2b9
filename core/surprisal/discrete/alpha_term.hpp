#pragma once

namespace surprisal {

/// One outcome's share of the α-divergence, in the form that is never negative:
///
///     (p^α·q^(1−α) − α·p − (1−α)·q) / (α·(α−1))
///
/// with its limits p·log(p/q) − p + q at α = 1 and q·log(q/p) − q + p at α = 0. The measures of
/// order α (Rényi, Tsallis, Chernoff, α itself) are made of it.
///
/// For p, q ≥ 0 and any finite α. alpha_term(0, 0, α) = 0; alpha_term(0, q, α) = q/α for α > 0,
/// else +∞; alpha_term(p, 0, α) = p/(1−α) for α < 1, else +∞.
/// Accuracy: largest known error 6.5 eps, 16 promised, also for p ≈ q, for α ≈ 0 and α ≈ 1
/// (tests/reference/discrete.md). Source: Cressie, Read 1984; Amari, Information Geometry and Its
/// Applications, section 3.5.
///
///     alpha_term(0.5, 0.25, 2)  // ½·(p − q)²/q = 0.125
double alpha_term(double p, double q, double alpha);

/// p^α·q^(1−α) for p, q > 0 and 0 ≤ α ≤ 1.
double geometric_mean(double p, double q, double alpha);

/// factor·(e^x − 1) for factor ≥ 0, finite where it is though e^x is not; 0 for factor 0.
double times_expm1(double factor, double x);

/// factor·(t^exponent − 1)/exponent, from log t; for exponent 0 its limit factor·log t.
double power_slope(double log_t, double exponent, double factor = 1);

/// log t^exponent, from log t; for exponent 0 it is 0, but for t = 0 −∞: there 0⁰ counts as 0.
double log_power(double log_t, double exponent);

}  // namespace surprisal
