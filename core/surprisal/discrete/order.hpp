#pragma once

#include <vector>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// The indices of x in the order of its elements, the smallest first; equal elements in the order
/// of their indices. x holds no NaN.
///
///     ascending_order(x)  // x = (3, 1, 3, 2): 1, 3, 0, 2
std::vector<Eigen::Index> ascending_order(const Vector& x);

}  // namespace surprisal
