#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Tsallis entropy of order α, also Havrda–Charvát entropy.
///
///     S_α(p) = (1 − Σ p[i]^α) / (α − 1)
///
/// α = 0: the number of possible outcomes less one; 1: entropy(p); 2: the chance that two draws
/// differ (Gini–Simpson). Of independent draws it does not add up (unless α = 1). A pure number.
///
/// Limits: p[i] = 0 adds nothing.
/// Shapes: p of length n ≥ 1, a distribution; 0 ≤ α < ∞.
/// Errors: InvalidArgument when p is not a distribution, or α is negative, infinite or NaN.
/// Accuracy: largest known error 1.5 eps, 16 promised, also for α ≈ 1 and near a point mass
/// (tests/reference/discrete.md): what is summed is (p − p^α)/(α − 1). Source: Havrda, Charvát
/// 1967; Tsallis 1988, Possible generalization of Boltzmann–Gibbs statistics.
///
///     tsallis_entropy(p, 2)  // p = (.5, .25, .25): 1 − Σp² = 0.625
double tsallis_entropy(const Vector& p, double alpha);

/// Each outcome's share (p[i] − p[i]^α)/(α − 1); never negative.
Eigen::ArrayXd tsallis_entropy_terms(const Vector& p, double alpha);

/// ∂/∂p = (1 − α·p^(α−1))/(α − 1), and −log p − 1 for α = 1: the slope of the share above.
Gradient tsallis_entropy_gradient(const Vector& p, double alpha);

}  // namespace surprisal
