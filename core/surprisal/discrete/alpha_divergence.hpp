#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// α-divergence: one family with kl, its reverse, Hellinger and both χ² as members.
///
///     D_α(p‖q) = (Σ p[i]^α·q[i]^(1−α) − 1) / (α·(α−1))
///
/// The convention is the common one, by which α → 1 is kl(p, q). Amari's a is 2α − 1 (or 1 − 2α),
/// Cressie and Read's λ is α − 1 (their statistic is twice this times the count).
/// α = −1: ½·neyman_chi_square; 0: kl(q, p); ½: 4·squared_hellinger; 1: kl(p, q);
/// 2: ½·pearson_chi_square. D_α(p‖q) = D_{1−α}(q‖p). Symmetric for α = ½ only; zero exactly when p
/// = q. A pure number.
///
/// Limits: p[i] = q[i] = 0 adds nothing; p[i] > 0 = q[i] adds p/(1−α), which is +∞ for α ≥ 1;
/// q[i] > 0 = p[i] adds q/α, which is +∞ for α ≤ 0.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1); α finite.
/// Errors: InvalidArgument when the lengths differ, an argument is not a distribution, or α is
/// infinite or NaN.
/// Accuracy: largest known error 6.5 eps, 16 promised, however close p and q, and α to 0 and 1
/// (tests/reference/discrete.md): what is summed is (p^α·q^(1−α) − α·p − (1−α)·q)/(α·(α−1)).
/// Source: Cressie, Read 1984; Amari, Information Geometry and Its Applications, section 3.5.
///
///     alpha_divergence(p, q, 2)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 1/24
double alpha_divergence(const Vector& p, const Vector& q, double alpha);

/// Each outcome's share (p^α·q^(1−α) − α·p − (1−α)·q)/(α·(α−1)); never negative.
Eigen::ArrayXd alpha_divergence_terms(const Vector& p, const Vector& q, double alpha);

/// With t = p/q: ∂/∂p = (t^(α−1) − 1)/(α−1), ∂/∂q = −(t^α − 1)/α; logarithms at α = 1 and α = 0.
PairGradient alpha_divergence_gradient(const Vector& p, const Vector& q, double alpha);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable alpha_divergence_shares;

}  // namespace surprisal
