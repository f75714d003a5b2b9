#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Pearson's χ² divergence: the squared relative error of p, seen by the model q. N times this is
/// the statistic of the χ² test of N counts with frequencies p against the expectation q.
///
///     χ²(p‖q) = Σ (p[i] − q[i])²/q[i]
///
/// Not symmetric (the other direction is neyman_chi_square), not a metric; zero exactly when p = q.
/// kl ≤ log(1 + χ²). A pure number: it has no unit.
///
/// Limits: p[i] = q[i] = 0 adds nothing; p[i] > 0 with q[i] = 0 makes it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Pearson 1900; Tsybakov, Introduction to Nonparametric
/// Estimation, section 2.4.
///
///     pearson_chi_square(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.083333333333
double pearson_chi_square(const Vector& p, const Vector& q);

/// Each outcome's share (p[i] − q[i])²/q[i].
Eigen::ArrayXd pearson_chi_square_terms(const Vector& p, const Vector& q);

/// ∂/∂p = 2·(p − q)/q, ∂/∂q = −(p − q)·(p + q)/q².
PairGradient pearson_chi_square_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable pearson_chi_square_shares;

}  // namespace surprisal
