#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Tsallis divergence, or relative entropy of order α.
///
///     T_α(p‖q) = (Σ p[i]^α·q[i]^(1−α) − 1) / (α − 1)
///
/// α times alpha_divergence. α → 1 is kl(p, q), α = 2 is pearson_chi_square, α = 0 is the mass that
/// q puts where p has none. Not symmetric but for α = ½; for α > 0 zero exactly when p = q. A pure
/// number.
///
/// Limits: p[i] = q[i] = 0 adds nothing; p[i] > 0 = q[i] adds p·α/(1−α), which is +∞ for α ≥ 1;
/// q[i] > 0 = p[i] adds q.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1); 0 ≤ α < ∞.
/// Errors: InvalidArgument when the lengths differ, an argument is not a distribution, or α is
/// negative, infinite or NaN.
/// Accuracy: largest known error 6.5 eps, 16 promised, however close p and q, and α to 1
/// (tests/reference/discrete.md): what is summed is (p^α·q^(1−α) − α·p − (1−α)·q)/(α−1). Source:
/// Tsallis, Introduction to Nonextensive Statistical Mechanics, section 3.4; Tsallis 1998.
///
///     tsallis_divergence(p, q, 2)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 1/12
double tsallis_divergence(const Vector& p, const Vector& q, double alpha);

/// Each outcome's share (p^α·q^(1−α) − α·p − (1−α)·q)/(α−1); never negative.
Eigen::ArrayXd tsallis_divergence_terms(const Vector& p, const Vector& q, double alpha);

/// With t = p/q: ∂/∂p = α·(t^(α−1) − 1)/(α−1), ∂/∂q = 1 − t^α.
PairGradient tsallis_divergence_gradient(const Vector& p, const Vector& q, double alpha);

}  // namespace surprisal
