#pragma once

#include <string_view>

#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/sample_rows.hpp"

namespace surprisal {

/// Points, one a row: (n, d), n >= 1 points of d >= 1 coordinates, all finite. Each row is
/// contiguous, as JavaScript and NumPy lay it out; a table of columns is copied by Eigen.
using Points = Eigen::Ref<const SampleRows>;

/// The same in single precision: half the memory, for large data.
using FloatPoints = Eigen::Ref<const RowsOf<float>>;

/// One point, without a copy.
inline Eigen::Map<const Eigen::ArrayXd> row_of(const Points& points, Eigen::Index i) {
  return {points.data() + i * points.outerStride(), points.cols()};
}

/// Refuses points that are not, labels that are not 1 or −1, and a label too few or too many:
/// "perceptron requires labels to be 1 or -1, but labels[3] is 0". Answers the largest
/// |coordinate|.
double require_labelled_points(std::string_view function, const Points& points,
                               const Vector& labels);
double require_labelled_points(std::string_view function, const FloatPoints& points,
                               const Vector& labels);

}  // namespace surprisal
