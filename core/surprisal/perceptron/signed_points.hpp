#pragma once

#include <span>
#include <vector>

#include "surprisal/perceptron/big_integer.hpp"
#include "surprisal/perceptron/labelled_points.hpp"

namespace surprisal {

/// The vectors z = y·(x, 1), (n, d + 1): a line (w, b) separates the points when (w, b)·z > 0 for
/// all of them. As doubles of size about 1, and exactly, as whole numbers: both are multiplied by
/// powers of two, the same one for all coordinates or one for each of them.
class SignedPoints {
 public:
  /// `each`: a power of two for each coordinate. That changes distances, but not signs: a line
  /// (w, b) of the scaled vectors is one of the points, too, its weights scaled likewise.
  SignedPoints(const Points& points, const Vector& labels, bool each);

  Eigen::Index count() const { return points_.rows(); }
  Eigen::Index dimensions() const { return points_.cols() + 1; }

  /// z·2^−magnitude, which is at most 1 in size.
  std::span<const double> rounded(Eigen::Index i) const;

  /// z·2^−unit: whole numbers.
  std::vector<BigInteger> exact(Eigen::Index i) const;

  int magnitude(Eigen::Index coordinate) const { return scales_[at(coordinate)].magnitude; }
  int unit(Eigen::Index coordinate) const { return scales_[at(coordinate)].unit; }

 private:
  struct Scale {
    int magnitude = 0;  ///< |z| <= 2^magnitude
    int unit = 0;       ///< z is a multiple of 2^unit
  };
  static std::size_t at(Eigen::Index i) { return static_cast<std::size_t>(i); }
  double value(Eigen::Index i, Eigen::Index coordinate) const;

  const Points& points_;
  const Vector& labels_;
  std::vector<Scale> scales_;
  std::vector<double> rounded_;
};

}  // namespace surprisal
