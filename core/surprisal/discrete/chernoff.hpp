#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Chernoff information, in nats: the rate at which the error of the best test between p and q
/// falls with the number of draws.
///
///     C(p, q) = max over α in [0, 1] of −log Σ p[i]^α·q[i]^(1−α)
///
/// Symmetric (bit for bit), zero exactly when p = q, at least bhattacharyya; not a metric.
///
/// Limits: disjoint supports make it +∞; with zeros the largest value may lie at the end of [0, 1],
/// where the limit from inside counts (0⁰ is 0).
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.9 eps, tried for n ≤ 100, 16 promised, however close p and q
/// (tests/reference/discrete.md): the sum is convex in α, so that Newton's method, kept in a
/// shrinking bracket, finds its least value; there it is flat, and the error of α does not count.
/// Source: Cover, Thomas, Elements of Information Theory, section 11.9.
///
///     chernoff(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.012257015306
double chernoff(const Vector& p, const Vector& q);

/// The α of the maximum: the weight of p. Exchanging p and q gives 1 − α; ½ where p = q.
double chernoff_alpha(const Vector& p, const Vector& q);

/// With α the best one (which need not follow the arguments, since there the value is flat in α)
/// and S = Σ p^α·q^(1−α): ∂/∂p = α·(1 − (q/p)^(1−α)/S), ∂/∂q = (1−α)·(1 − (p/q)^α/S), the slopes of
/// the form that is the same for c·p and d·q. Infinite or NaN where the divergence is infinite.
PairGradient chernoff_gradient(const Vector& p, const Vector& q);

}  // namespace surprisal
