#include "surprisal/discrete/kl_ball.hpp"

#include <cmath>
#include <numbers>
#include <string>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

using Eigen::Array3d;

double divergence(const Array3d& center, const Array3d& x, KlSide side) {
  double sum = 0;
  for (int i = 0; i < 3; ++i) {
    const double other = std::max(x[i], 0.0);
    sum += side == KlSide::forward ? kl_term(center[i], other) : kl_term(other, center[i]);
  }
  return sum;
}

/// A direction in the plane of the simplex, of length 1.
Array3d direction(double angle) {
  const Array3d across(std::numbers::sqrt2 / 2, -std::numbers::sqrt2 / 2, 0);
  const Array3d down = Array3d(1, 1, -2) / std::sqrt(6.0);
  return std::cos(angle) * across + std::sin(angle) * down;
}

/// How far the ray goes before an outcome has nothing left.
double distance_to_border(const Array3d& center, const Array3d& way) {
  double distance = std::numeric_limits<double>::infinity();
  for (int i = 0; i < 3; ++i) {
    if (way[i] < 0) distance = std::min(distance, -center[i] / way[i]);
  }
  return distance;
}

/// Where the ray leaves the ball: the divergence grows along it, so that halving finds the place.
Array3d leaving(const Array3d& center, const Array3d& way, double radius, KlSide side) {
  double low = 0;
  double high = distance_to_border(center, way);
  if (divergence(center, center + high * way, side) > radius) {
    for (double middle = 0.5 * high; low < middle && middle < high; middle = 0.5 * (low + high)) {
      (divergence(center, center + middle * way, side) > radius ? high : low) = middle;
    }
  }
  return (center + high * way).max(0.0);
}

}  // namespace

Eigen::ArrayX3d kl_ball(const Vector& center, double radius, KlSide side, Eigen::Index points) {
  if (center.size() != 3) {
    refuse("kl_ball", "center", "of three outcomes",
           "its length is " + std::to_string(center.size()));
  }
  require_distribution("kl_ball", "center", center);
  for (Eigen::Index i = 0; i < 3; ++i) {
    require_element(center[i] > 0, "kl_ball", "center", "positive", i, center[i]);
  }
  require(radius >= 0 && std::isfinite(radius), "kl_ball", "radius", "nonnegative and finite",
          radius);
  require(points >= 3, "kl_ball", "points", "at least 3", static_cast<double>(points));
  Eigen::ArrayX3d outline(points, 3);
  for (Eigen::Index k = 0; k < points; ++k) {
    const double turn = static_cast<double>(k) / static_cast<double>(points);
    outline.row(k) = leaving(center, direction(2 * std::numbers::pi * turn), radius, side);
  }
  return outline;
}

}  // namespace surprisal
