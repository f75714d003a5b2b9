#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Total variation distance: the largest difference between the probabilities that p and q give to
/// any one event; also the mass that must move to turn p into q.
///
///     TV(p, q) = ½·Σ |p[i] − q[i]|
///
/// A metric, symmetric (bit for bit), zero exactly when p = q, between 0 and 1. (Without the ½, as
/// some define it, it is the L1 distance, up to 2.) A pure number: it has no unit.
///
/// Limits: none are needed; disjoint supports give 1.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: correctly rounded wherever tried, 16 eps promised, however close p and q
/// (tests/reference/discrete.md). Source: Levin, Peres, Markov Chains and Mixing Times,
/// section 4.1.
///
///     total_variation(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.1
double total_variation(const Vector& p, const Vector& q);

/// Each outcome's share ½·|p[i] − q[i]|.
Eigen::ArrayXd total_variation_terms(const Vector& p, const Vector& q);

/// ∂/∂p = ½·sign(p − q) = −∂/∂q; where p[i] = q[i] there is a kink, and 0 is given, a subgradient.
PairGradient total_variation_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable total_variation_shares;

}  // namespace surprisal
