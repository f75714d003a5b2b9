#include "surprisal/perceptron/labelled_points.hpp"

#include <cmath>

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/margin.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

/// "points[3][1]"
std::string coordinate(Index row, Index column) { return element(element("points", row), column); }

/// The largest |x| of a row, and whether all are finite. Large data are read once and quickly: a
/// sum of sizes is not finite when one of them is not, and only then all are looked at.
template <class Number>
double largest(const Number* from, Index count, bool& finite) {
  Lanes most = {}, sums = {};
  Index i = 0;
  for (; i + 2 <= count; i += 2) {
    const Lanes x = load_two(from + i), size = maximum(x, -x);
    most = maximum(most, size);
    sums += size;
  }
  const double last = i < count ? std::abs(static_cast<double>(from[i])) : 0;
  finite = std::isfinite(sum_of_lanes(sums) + last);
  return maximum(maximum(most[0], most[1]), last);
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
    most = maximum(most, here);
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
