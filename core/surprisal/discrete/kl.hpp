#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Relative entropy, or Kullback–Leibler divergence, of p from q, in nats: the surprisal in excess
/// of H(p) that you suffer, on average, when the world draws from p and you believe q.
///
///     D(p‖q) = Σ p[i]·log(p[i]/q[i])
///
/// Not symmetric, not a metric; zero exactly when p = q; never negative.
///
/// Limits: p[i] = 0 adds nothing; p[i] > 0 with q[i] = 0 makes it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 4.3 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). What is summed is p·log(p/q) − p + q, which is never negative and
/// loses nothing to cancellation; the rounding defect Σp − Σq that the arguments bring along is
/// therefore not in the result. Source: Kullback, Leibler 1951; Cover, Thomas, Elements of
/// Information Theory, section 2.3.
///
///     kl(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.045758110925
double kl(const Vector& p, const Vector& q);

/// Each outcome's share p[i]·log(p[i]/q[i]), in nats. A share may be negative; the sum never is.
Eigen::ArrayXd kl_terms(const Vector& p, const Vector& q);

/// ∂/∂p = log(p/q), ∂/∂q = 1 − p/q, and q − p for the logits of q, where Σp = 1.
/// These are the slopes of Σ p·log(p/q) − p + q; along the simplex they agree with those of Σ
/// p·log(p/q), from which they differ by 1 in every component.
PairGradient kl_gradient(const Vector& p, const Vector& q);

}  // namespace surprisal
