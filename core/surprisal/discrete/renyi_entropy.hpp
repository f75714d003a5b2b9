#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Rényi entropy of order α, in nats.
///
///     H_α(p) = log(Σ p[i]^α) / (1 − α)
///
/// α = 0: the log of the number of possible outcomes (Hartley); 1: entropy(p); 2: −log of the
/// chance that two draws agree (collision entropy); ∞: −log max p (min-entropy). It never grows
/// with α; between 0 (a point mass) and log n (the uniform distribution).
///
/// Limits: p[i] = 0 adds nothing.
/// Shapes: p of length n ≥ 1, a distribution; 0 ≤ α ≤ ∞.
/// Errors: InvalidArgument when p is not a distribution, or α is negative or NaN.
/// Accuracy: largest known error 2.3 eps, 16 promised, also for α ≈ 1 and near a point mass
/// (tests/reference/discrete.md): computed as log(1 − (α−1)·tsallis_entropy)/(1−α) unless Σ p^α is
/// below ½. Source: Rényi 1961, On measures of entropy and information.
///
///     renyi_entropy(p, 2)  // p = (.5, .25, .25): −log .375 = 0.980829253012
double renyi_entropy(const Vector& p, double alpha);

/// ∂/∂p = (1 − α·p^(α−1)/Σp^α)/(α − 1); −log p − H − 1 for α = 1; for α = ∞ the slope of −log p at
/// its largest value (the first one), 0 elsewhere; −1 for α = 0, where only the support matters.
/// These are the slopes of Rényi's own form log(Σp^α/Σp)/(1 − α), which has the limit α → 1.
Gradient renyi_entropy_gradient(const Vector& p, double alpha);

}  // namespace surprisal
