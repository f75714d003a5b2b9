#pragma once

#include <Eigen/Core>

namespace surprisal {

/// Rows of numbers, one after another in memory: where others call such a thing C-ordered.
template <class Scalar>
using RowsOf = Eigen::Array<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A row a sample: (samples, features), or (samples, outputs).
using SampleRows = RowsOf<double>;

}  // namespace surprisal
