#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Squared Hellinger distance: half the squared distance between √p and √q, two points of the unit
/// sphere.
///
///     H²(p, q) = ½·Σ (√p[i] − √q[i])² = 1 − Σ √(p[i]·q[i])
///
/// Symmetric (bit for bit), zero exactly when p = q, between 0 and 1; not a metric, but hellinger,
/// its root, is. (Without the ½ it is twice as large.) A pure number: it has no unit.
///
/// Limits: never infinite; disjoint supports give 1.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.9 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md): what is summed is ((p − q)/(√p + √q))², which loses nothing where
/// 1 − Σ√(pq) and √p − √q cancel. Source: Le Cam, Asymptotic Methods in Statistical Decision
/// Theory, chapter 4; Tsybakov, Introduction to Nonparametric Estimation, section 2.4.
///
///     squared_hellinger(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.012168482249
double squared_hellinger(const Vector& p, const Vector& q);

/// Each outcome's share ½·(√p[i] − √q[i])².
Eigen::ArrayXd squared_hellinger_terms(const Vector& p, const Vector& q);

/// ∂/∂p = ½·(1 − √(q/p)), ∂/∂q = ½·(1 − √(p/q)).
PairGradient squared_hellinger_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable squared_hellinger_shares;

}  // namespace surprisal
