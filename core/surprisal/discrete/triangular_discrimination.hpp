#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Triangular discrimination, also Vincze–Le Cam divergence: a χ² whose denominator is shared, so
/// that it is symmetric and never infinite.
///
///     Δ(p, q) = Σ (p[i] − q[i])²/(p[i] + q[i])
///
/// Symmetric (bit for bit), zero exactly when p = q, between 0 and 2; its square root is a metric.
/// Δ/4 ≤ jensen_shannon ≤ Δ·(log 2)/2. (Le Cam's own has ½ in front.) A pure number: it has no
/// unit.
///
/// Limits: p[i] = q[i] = 0 adds nothing.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Topsøe 2000, Some inequalities for information divergence
/// and related measures of discrimination, section II.
///
///     triangular_discrimination(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 1/21
double triangular_discrimination(const Vector& p, const Vector& q);

/// Each outcome's share (p[i] − q[i])²/(p[i] + q[i]).
Eigen::ArrayXd triangular_discrimination_terms(const Vector& p, const Vector& q);

/// With r = (p − q)/(p + q): ∂/∂p = r·(2 − r), ∂/∂q = −r·(2 + r).
PairGradient triangular_discrimination_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable triangular_discrimination_shares;

}  // namespace surprisal
