#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Neyman's χ² divergence: Pearson's with the roles exchanged, the denominator being the data.
///
///     χ²(q‖p) = Σ (p[i] − q[i])²/p[i]
///
/// Not symmetric, not a metric; zero exactly when p = q. A pure number: it has no unit.
///
/// Limits: p[i] = q[i] = 0 adds nothing; q[i] > 0 with p[i] = 0 makes it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Neyman 1949; Cressie, Read 1984, Multinomial
/// goodness-of-fit tests, section 2.
///
///     neyman_chi_square(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.125
double neyman_chi_square(const Vector& p, const Vector& q);

/// Each outcome's share (p[i] − q[i])²/p[i].
Eigen::ArrayXd neyman_chi_square_terms(const Vector& p, const Vector& q);

/// ∂/∂p = (p − q)·(p + q)/p², ∂/∂q = −2·(p − q)/p.
PairGradient neyman_chi_square_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable neyman_chi_square_shares;

}  // namespace surprisal
