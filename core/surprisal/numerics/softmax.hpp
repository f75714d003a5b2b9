#pragma once

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// exp(x)/Σ exp(x): the distribution that belongs to scores (logits) x.
///
/// Scores may be shifted by any constant, and be as large as they like. A score of −inf has
/// probability 0. NaN throughout when a score is NaN or +inf, or when all are −inf.
///
/// Accuracy: largest known error 2.1 eps relative for each entry that is not subnormal,
/// tests/reference/numerics.md.
///
///     softmax(Eigen::Array3d(1000, 1001, 1002))  // .0900, .2447, .6652
Eigen::ArrayXd softmax(Vector x);

/// log softmax(x) = x − log Σ exp(x): minus the surprisal of each label under scores x.
///
/// A score of −inf gives −inf. NaN throughout when a score is NaN or +inf, or when all are −inf.
///
/// Accuracy: largest known error 1.8 eps relative for each entry, near 0 too (the label that is
/// almost sure), tests/reference/numerics.md.
///
///     log_softmax(Eigen::Array2d(40, 0))  // −4.248e-18, −40
Eigen::ArrayXd log_softmax(Vector x);

}  // namespace surprisal
