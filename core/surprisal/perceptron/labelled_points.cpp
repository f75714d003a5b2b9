#include "surprisal/perceptron/labelled_points.hpp"

#include <limits>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

/// "points[3][1]"
std::string coordinate(Index row, Index column) { return element(element("points", row), column); }

/// The loop only looks for the maximum, so that large data are read once and quickly: the sum of
/// 0·x is 0 unless some x is not finite.
template <class Number>
double largest(const Number* from, Index count, bool& finite) {
  Number most = 0, zeros = 0;
  for (Index i = 0; i < count; ++i) {
    const Number size = std::abs(from[i]);
    most = most < size ? size : most;
    zeros += 0 * size;
  }
  finite = zeros == 0;
  return most;
}

template <class Data>
double check(std::string_view function, const Data& points, const Vector& labels) {
  require_nonempty(function, "points", points.rows());
  require_nonempty(function, "points[0]", points.cols());
  require_same_size(function, "points", points.rows(), "labels", labels.size());
  for (Index i = 0; i < labels.size(); ++i)
    require_element(std::abs(labels[i]) == 1, function, "labels", "1 or -1", i, labels[i]);
  double most = 0;
  for (Index i = 0; i < points.rows(); ++i) {
    bool finite = true;
    const double here = largest(points.data() + i * points.outerStride(), points.cols(), finite);
    most = most < here ? here : most;
    for (Index j = 0; !finite && j < points.cols(); ++j)
      if (const double x = points(i, j); !std::isfinite(x))
        refuse(function, "points", "finite", coordinate(i, j) + " is " + to_text(x));
  }
  return most;
}

}  // namespace

double require_labelled_points(std::string_view function, const Points& points,
                               const Vector& labels) {
  return check(function, points, labels);
}

double require_labelled_points(std::string_view function, const FloatPoints& points,
                               const Vector& labels) {
  return check(function, points, labels);
}

}  // namespace surprisal
