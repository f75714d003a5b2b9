#include "surprisal/perceptron/signed_points.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "surprisal/perceptron/integer_parts.hpp"

namespace surprisal {

using Eigen::Index;

SignedPoints::SignedPoints(const Points& points, const Vector& labels, bool each)
    : points_(points), labels_(labels), scales_(at(points.cols() + 1)) {
  // The last coordinate is 1, for which the scale's zeros are right; a coordinate that is always 0
  // may keep them.
  for (Index j = 0; j < points.cols(); ++j) {
    bool first = true;
    for (Index i = 0; i < points.rows(); ++i) {
      if (points(i, j) == 0) continue;
      const IntegerParts parts = integer_parts(points(i, j));
      const int unit = parts.exponent + std::countr_zero(parts.integer);
      const int magnitude = std::ilogb(points(i, j)) + 1;
      Scale& scale = scales_[at(j)];
      scale.unit = first ? unit : std::min(scale.unit, unit);
      scale.magnitude = first ? magnitude : std::max(scale.magnitude, magnitude);
      first = false;
    }
  }
  if (!each) {
    Scale all;
    for (const Scale& scale : scales_) {
      all.unit = std::min(all.unit, scale.unit);
      all.magnitude = std::max(all.magnitude, scale.magnitude);
    }
    std::fill(scales_.begin(), scales_.end(), all);
  }
  rounded_.reserve(at(count() * dimensions()));
  for (Index i = 0; i < count(); ++i)
    for (Index j = 0; j < dimensions(); ++j)
      rounded_.push_back(std::ldexp(value(i, j), -magnitude(j)));
}

double SignedPoints::value(Index i, Index coordinate) const {
  return labels_[i] * (coordinate < points_.cols() ? points_(i, coordinate) : 1);
}

std::span<const double> SignedPoints::rounded(Index i) const {
  return {rounded_.data() + i * dimensions(), at(dimensions())};
}

std::vector<BigInteger> SignedPoints::exact(Index i) const {
  std::vector<BigInteger> z;
  z.reserve(at(dimensions()));
  for (Index j = 0; j < dimensions(); ++j) {
    const double x = value(i, j);
    const IntegerParts parts = integer_parts(x);
    const int zeros = x == 0 ? 0 : std::countr_zero(parts.integer);
    const BigInteger odd(static_cast<double>(parts.integer >> zeros));
    const BigInteger size = x == 0 ? BigInteger() : odd.shifted(parts.exponent + zeros - unit(j));
    z.push_back(parts.negative ? -size : size);
  }
  return z;
}

}  // namespace surprisal
