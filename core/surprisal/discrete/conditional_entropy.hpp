#pragma once

#include "surprisal/discrete/joint.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Conditional entropy of X given Y, in nats: the surprisal that you still expect from X (the row)
/// once you know Y (the column).
///
///     H(X|Y) = −Σ p(x, y)·log(p(x, y)/p(y)) = H(X, Y) − H(Y)
///
/// Rows are X, columns are Y; of the transposed table it is H(Y|X). Between 0 (Y tells X) and H(X)
/// (independence). A cell 0 adds nothing.
/// Shapes: a table whose cells sum to 1 within 1e-8.
/// Errors: InvalidArgument when it is not a joint distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised (tests/reference/discrete.md), also where Y
/// nearly tells X: in each column the surprisal of the largest cell is computed from the others,
/// not from a ratio near 1. Source: Cover, Thomas, Elements of Information Theory, section 2.2.
///
///     conditional_entropy(joint)  // Cover and Thomas' table, example 2.2.1: 11/8·log 2
double conditional_entropy(const Table& joint);

/// Each cell's share −p(x, y)·log p(x|y), in nats.
Eigen::ArrayXXd conditional_entropy_terms(const Table& joint);

/// ∂/∂p(x, y) = −log p(x|y) (+∞ where p = 0 < p(y); 0 in an empty column).
TableGradient conditional_entropy_gradient(const Table& joint);

/// −log p(x|y) of every cell; 0 in an empty column. The table must be a joint distribution.
Eigen::ArrayXXd conditional_surprisal(const Table& joint);

}  // namespace surprisal
