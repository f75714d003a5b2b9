#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Jeffreys' divergence, in nats: the SUM of both directions of kl.
///
///     J(p, q) = D(p‖q) + D(q‖p) = Σ (p[i] − q[i])·log(p[i]/q[i])
///
/// This is Jeffreys' own definition, and what Kullback and Leibler called "the divergence";
/// TensorFlow Probability and others return half of it, the mean of both directions.
/// Symmetric (bit for bit), zero exactly when p = q, never negative; not a metric.
///
/// Limits: p[i] = q[i] = 0 adds nothing; exactly one of them 0 makes it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 4.3 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Jeffreys 1946, An invariant form for the prior
/// probability in estimation problems; Kullback, Leibler 1951, section 2.
///
///     jeffreys(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.098082925301
double jeffreys(const Vector& p, const Vector& q);

/// Each outcome's share (p[i] − q[i])·log(p[i]/q[i]), in nats; never negative.
Eigen::ArrayXd jeffreys_terms(const Vector& p, const Vector& q);

/// ∂/∂p = log(p/q) + (p − q)/p, ∂/∂q = −log(p/q) − (p − q)/q.
PairGradient jeffreys_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable jeffreys_shares;

}  // namespace surprisal
