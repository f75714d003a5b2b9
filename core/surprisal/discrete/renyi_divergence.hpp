#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Rényi divergence of order α, in nats: kl with the mean of the log ratio taken more and more by
/// its largest values as α grows.
///
///     D_α(p‖q) = log(Σ p[i]^α·q[i]^(1−α)) / (α − 1)
///
/// α = 0: −log of the mass that q puts where p has any; ½: 2·bhattacharyya; 1: kl(p, q); 2: log(1 +
/// pearson_chi_square); ∞: log max p/q. It grows with α. Not symmetric but for α = ½; for α > 0
/// zero exactly when p = q.
///
/// Limits: p[i] = q[i] = 0 adds nothing; p[i] > 0 = q[i] makes it +∞ for α ≥ 1; for α < 1 only
/// disjoint supports do.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1); 0 ≤ α ≤ ∞.
/// Errors: InvalidArgument when the lengths differ, an argument is not a distribution, or α is
/// negative or NaN.
/// Accuracy: largest known error 6.5 eps, 16 promised, however close p and q, and α to 1
/// (tests/reference/discrete.md): computed as log(1 + (α−1)·tsallis_divergence)/(α−1), from the sum
/// itself where that is below ½. Source: Rényi 1961; van Erven, Harremoës 2014, Rényi divergence
/// and Kullback–Leibler divergence.
///
///     renyi_divergence(p, q, 2)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.080042707674
double renyi_divergence(const Vector& p, const Vector& q, double alpha);

/// With t = p/q and S = Σ p^α·q^(1−α): ∂/∂p = α·(t^(α−1)/S − 1)/(α−1), ∂/∂q = 1 − t^α/S. For α = 1:
/// log t − D and 1 − t; for α = ∞, at the largest t (the first one): 1/p − 1 and 1 − 1/q, elsewhere
/// −1 and 1; where p = q there is a kink, and 0 is given, a subgradient. These are the slopes of
/// the form that is the same for c·p and d·q. Where the divergence is infinite, they are infinite
/// or NaN.
PairGradient renyi_divergence_gradient(const Vector& p, const Vector& q, double alpha);

}  // namespace surprisal
