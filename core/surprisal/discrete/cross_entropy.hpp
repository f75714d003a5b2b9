#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Cross-entropy of p and the model q, in nats: the surprisal that you suffer, on average, when the
/// world draws from p and you believe q. A classification loss is this, p being the label.
///
///     H(p, q) = −Σ p[i]·log q[i] = H(p) + D(p‖q)
///
/// Not a divergence: H(p, p) is the entropy H(p), the least value over q. p is the truth: with the
/// arguments exchanged it is another number.
///
/// Limits: p[i] = 0 adds nothing; p[i] > 0 with q[i] = 0 makes it +∞.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 2.7 eps, 16 promised (tests/reference/discrete.md).
/// Source: Cover, Thomas, Elements of Information Theory, section 5.4; Good 1952.
///
///     cross_entropy(p, q)  // p = (.5, .5), q = (.9, .1): 1.203972804326
double cross_entropy(const Vector& p, const Vector& q);

/// Each outcome's share −p[i]·log q[i], in nats.
Eigen::ArrayXd cross_entropy_terms(const Vector& p, const Vector& q);

/// ∂/∂p = −log q, ∂/∂q = −p/q, and q − p for the logits of q, where Σp = 1.
PairGradient cross_entropy_gradient(const Vector& p, const Vector& q);

}  // namespace surprisal
