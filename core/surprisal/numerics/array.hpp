#pragma once

#include <Eigen/Core>

namespace surprisal {

/// A vector argument: any contiguous array of doubles, without a copy. (A strided one is copied by
/// Eigen.)
using Vector = Eigen::Ref<const Eigen::ArrayXd>;

/// A table argument, such as a joint distribution: rows are X, columns are Y.
using Table = Eigen::Ref<const Eigen::ArrayXXd>;

}  // namespace surprisal
