#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// KL(p‖q) of many pairs of one family, in nats.
///
/// p and q hold the parameters of the members, those of the first, those of the second, and so on,
/// in the order of the family's row; result[i] is the divergence of the i-th of q from the i-th of
/// p. Normals are one loop that allocates nothing but the result.
///
/// Shapes: p and q of one length, a multiple of the number of parameters.
/// Errors: InvalidArgument for other lengths, and for parameters outside the family, with the
/// place in the array.
/// Accuracy: that of kl. See divergence.hpp.
///
///     kl_each(Normal::row, Eigen::Array2d(0, 1), Eigen::Array2d(1, 1))  // 0.5
Eigen::ArrayXd kl_each(const Family& family, const Vector& p, const Vector& q);

}  // namespace surprisal
