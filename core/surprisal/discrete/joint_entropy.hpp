#pragma once

#include "surprisal/discrete/joint.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Joint entropy of two variables, in nats: the surprisal that you expect from a draw of both.
///
///     H(X, Y) = −Σ p(x, y)·log p(x, y)
///
/// At least the larger of H(X) and H(Y), at most their sum. A cell 0 adds nothing.
/// Shapes: a table (rows X, columns Y) whose cells sum to 1 within 1e-8.
/// Errors: InvalidArgument when it is not a joint distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised (tests/reference/discrete.md).
/// Source: Cover, Thomas, Elements of Information Theory, section 2.2.
///
///     joint_entropy(joint)  // Cover and Thomas' table, example 2.2.1: 27/8·log 2
double joint_entropy(const Table& joint);

/// Each cell's share −p·log p, in nats.
Eigen::ArrayXXd joint_entropy_terms(const Table& joint);

/// ∂/∂p = −log p − 1 (+∞ where p = 0); by logits −p·(log p + H).
TableGradient joint_entropy_gradient(const Table& joint);

}  // namespace surprisal
