#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Bhattacharyya distance, in nats: −log of the overlap Σ√(pq), which is 1 for equal and 0 for
/// disjoint distributions.
///
///     B(p, q) = −log Σ √(p[i]·q[i]) = −log(1 − H²(p, q))
///
/// Half the Rényi divergence of order ½. Symmetric (bit for bit), zero exactly when p = q; not a
/// metric in spite of its name (the triangle inequality fails).
///
/// Limits: disjoint supports make it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.9 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md): computed from squared_hellinger where that is below ½, from the
/// overlap itself above. Source: Bhattacharyya 1943; Kailath 1967, The divergence and Bhattacharyya
/// distance measures.
///
///     bhattacharyya(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.012243124368
double bhattacharyya(const Vector& p, const Vector& q);

/// With S = Σ√(pq): ∂/∂p = ½·(1 − √(q/p)/S), ∂/∂q = ½·(1 − √(p/q)/S), the slopes of the form that
/// is the same for c·p and d·q. Infinite or NaN where the distance is infinite.
PairGradient bhattacharyya_gradient(const Vector& p, const Vector& q);

}  // namespace surprisal
