#pragma once

#include "surprisal/discrete/joint.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Variation of information, in nats: what each of two variables leaves untold about the other.
///
///     VI(X, Y) = H(X|Y) + H(Y|X) = 2·H(X, Y) − H(X) − H(Y) = H(X, Y) − I(X; Y)
///
/// A metric between variables of one probability space (such as clusterings of the same items):
/// zero exactly when each tells the other. A cell 0 adds nothing.
/// Shapes: a table (rows X, columns Y) whose cells sum to 1 within 1e-8.
/// Errors: InvalidArgument when it is not a joint distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised (tests/reference/discrete.md): both parts are
/// summed from nonnegative shares, see conditional_entropy. Source: Meilă 2007, Comparing
/// clusterings: an information based distance.
///
///     variation_of_information(joint)  // Cover and Thomas' table, example 2.2.1: 3·log 2
double variation_of_information(const Table& joint);

/// Each cell's share −p(x, y)·(log p(x|y) + log p(y|x)), in nats.
Eigen::ArrayXXd variation_of_information_terms(const Table& joint);

/// ∂/∂p(x, y) = −log p(x|y) − log p(y|x) (+∞ where p = 0, unless row and column are empty).
TableGradient variation_of_information_gradient(const Table& joint);

}  // namespace surprisal
