#include "surprisal/perceptron/novikoff_bound.hpp"

#include <limits>

#include "surprisal/perceptron/nearest_to_origin.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

BigInteger square_of_largest(const SignedPoints& z) {
  BigInteger largest;
  for (Index i = 0; i < z.count(); ++i) {
    BigInteger square;
    for (const BigInteger& x : z.exact(i)) square = square + x * x;
    if (largest < square) largest = std::move(square);
  }
  return largest;
}

}  // namespace

NovikoffBound novikoff_bound(const Points& points, const Vector& labels) {
  require_labelled_points("novikoff_bound", points, labels);
  const SignedPoints z(points, labels, false);
  const HullPoint<BigInteger> nearest = nearest_to_origin(z, nearest_to_origin(z));
  const BigInteger radius = square_of_largest(z), one(1.0);
  const int unit = z.unit(0);
  const double radius_squared = ratio(radius, one, 2 * unit);
  NovikoffBound result{std::numeric_limits<double>::infinity(),
                       radius_squared,
                       0,
                       {Eigen::ArrayXd::Zero(points.cols()), 0},
                       nearest.support};
  if (nearest.square.is_zero()) return result;
  const BigInteger total_squared = nearest.total * nearest.total;
  result.bound = ratio(radius * total_squared, nearest.square);
  result.margin = root_of_ratio(nearest.square, total_squared, unit);
  const auto direction = [&](Index j) {
    const BigInteger& x = nearest.point[static_cast<std::size_t>(j)];
    return x.sign() * root_of_ratio(x * x, nearest.square);
  };
  for (Index j = 0; j < points.cols(); ++j) result.widest.weights[j] = direction(j);
  result.widest.bias = direction(points.cols());
  return result;
}

}  // namespace surprisal
