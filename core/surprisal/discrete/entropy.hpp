#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Shannon entropy, in nats: the surprisal that you expect from a draw of p.
///
///     H(p) = −Σ p[i]·log p[i]
///
/// Between 0 (a point mass) and log n (the uniform distribution); p[i] = 0 adds nothing.
/// Shapes: p of length n ≥ 1, a distribution. Errors: InvalidArgument when it is not one.
/// Accuracy: largest known error 1.2 eps, 16 promised (tests/reference/discrete.md), near a point
/// mass too. Source: Shannon 1948; Cover, Thomas, section 2.1.
///
///     entropy(p)  // p = (.5, .25, .25): 1.5·log 2 = 1.039720770840
double entropy(const Vector& p);

/// Each outcome's share −p[i]·log p[i], in nats.
Eigen::ArrayXd entropy_terms(const Vector& p);

/// ∂/∂p = −log p − 1 (+∞ where p = 0); by logits p[i]·(−log p[i] − H).
Gradient entropy_gradient(const Vector& p);

}  // namespace surprisal
