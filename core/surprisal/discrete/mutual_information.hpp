#pragma once

#include "surprisal/discrete/joint.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Mutual information of two variables, in nats: the surprisal about one that the other saves you;
/// how far their joint distribution is from the product of its marginals.
///
///     I(X; Y) = Σ p(x, y)·log(p(x, y)/(p(x)·p(y))) = kl(joint, product) = H(X) − H(X|Y)
///
/// Symmetric, zero exactly when X and Y are independent, never negative. A cell 0 adds nothing.
/// Shapes: a table (rows X, columns Y) whose cells sum to 1 within 1e-8.
/// Errors: InvalidArgument when it is not a joint distribution.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close to independence
/// (tests/reference/discrete.md): what is summed is p·log(p/r) − p + r, r the product, with p − r
/// known to 32 digits; marginals are of the table over its sum, so that a defect of rounding is not
/// in the result. Source: Cover, Thomas, Elements of Information Theory, section 2.3.
///
///     mutual_information(joint)  // Cover and Thomas' table, example 2.2.1: 3/8·log 2
double mutual_information(const Table& joint);

/// Each cell's share p(x, y)·log(p(x, y)/(p(x)·p(y))), in nats. A share may be negative; the sum
/// never is.
Eigen::ArrayXXd mutual_information_terms(const Table& joint);

/// ∂/∂p(x, y) = log(p(x, y)/(p(x)·p(y))), the slopes of the form that vanishes at independence; −∞
/// in an empty cell, but 0 in an empty row or column.
TableGradient mutual_information_gradient(const Table& joint);

}  // namespace surprisal
