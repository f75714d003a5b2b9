#pragma once

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// The gradient of a measure of one distribution p.
struct Gradient {
  Eigen::ArrayXd p;       ///< ∂/∂p[i], the other entries held fixed
  Eigen::ArrayXd logits;  ///< ∂/∂z[i] where p = softmax(z)
};

/// The gradient of a measure of two distributions.
///
/// Of a divergence the slopes are those of the form that vanishes to second order where p = q (each
/// header states it): there all of them are 0. Other forms of the same measure, equal to it on
/// distributions, have slopes that differ by one constant in all of p and one in all of q; which
/// makes no difference along the simplex, and none to the logits.
///
/// At zeros the slopes are the formulas' limits, which may be infinite; of a sum over outcomes, one
/// that neither p nor q has gets 0. Where the measure is finite, so are the slopes by the logits;
/// where it is infinite, they and the others may be infinite or NaN.
struct PairGradient {
  Eigen::ArrayXd p;       ///< ∂/∂p[i], the other entries held fixed
  Eigen::ArrayXd q;       ///< ∂/∂q[i]
  Eigen::ArrayXd logits;  ///< ∂/∂z[i] where q = softmax(z): what a network that outputs q descends
};

/// The gradient 0 of a measure of two distributions over n outcomes.
PairGradient flat(Eigen::Index n);

/// Carries ∂/∂q through the softmax: q[i]·(g[i] − Σ q·g). A component with q[i] = 0 has a finite
/// logit nowhere; it gets 0.
///
/// The error is a few eps of Σ|q·g|. A constant in g is invisible to the logits: who knows one that
/// nearly all slopes share takes it out before, as the entropies do near the uniform distribution.
Eigen::ArrayXd through_softmax(const Vector& q, const Vector& by_q);

/// The same from q[i]·∂/∂q[i], which may be finite where the slope overflows: less q[i]·Σ of it.
Eigen::ArrayXd centred(const Vector& q, Eigen::ArrayXd weighted);

}  // namespace surprisal
