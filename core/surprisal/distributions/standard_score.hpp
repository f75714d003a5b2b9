#pragma once

#include <cmath>

namespace surprisal {

/// (x − location)/scale as z + rest, to about twice a double's digits.
///
/// A tail probability of 1e-250 multiplies an error of z by hundreds: exp(z) needs the rest, as the
/// factor 1 + rest. 0 where z is infinite or its rest underflows; NaN for NaN.
struct StandardScore {
  double z, rest;
};

inline StandardScore standard_score(double x, double location, double scale) {
  const double distance = x - location;
  const double taken = x - distance;  // of location
  const double lost = (x - (distance + taken)) + (taken - location);
  const double z = distance / scale;
  const double rest = (std::fma(-z, scale, distance) + lost) / scale;
  constexpr double far = 1e4;  // exp(z) is 0 or inf; beside a huge z the rest is no small factor
  return {z, std::abs(z) < far ? rest : 0};
}

}  // namespace surprisal
