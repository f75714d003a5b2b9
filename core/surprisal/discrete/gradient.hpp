#pragma once

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// The gradient of a measure of one distribution p.
struct Gradient {
  Eigen::ArrayXd p;       ///< ∂/∂p[i], the other entries held fixed
  Eigen::ArrayXd logits;  ///< ∂/∂z[i] where p = softmax(z)
};

/// The gradient of a measure of two distributions.
struct PairGradient {
  Eigen::ArrayXd p;       ///< ∂/∂p[i], the other entries held fixed
  Eigen::ArrayXd q;       ///< ∂/∂q[i]
  Eigen::ArrayXd logits;  ///< ∂/∂z[i] where q = softmax(z): what a network that outputs q descends
};

/// Carries ∂/∂q through the softmax: q[i]·(g[i] − Σ q·g). A component with q[i] = 0 has a finite
/// logit nowhere; it gets 0.
Eigen::ArrayXd through_softmax(const Vector& q, const Vector& by_q);

}  // namespace surprisal
