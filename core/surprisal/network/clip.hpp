#pragma once

#include <Eigen/Core>
#include <cmath>

namespace surprisal {

/// Shortens a vector that is longer than `most` to that length; its direction stays.
template <class Scalar>
void clip_length(Eigen::Array<Scalar, Eigen::Dynamic, 1>& vector, double most) {
  if (std::isinf(most)) return;
  double square = 0;
  for (const Scalar x : vector) square += static_cast<double>(x) * static_cast<double>(x);
  const double length = std::sqrt(square);
  if (length > most) vector *= static_cast<Scalar>(most / length);
}

}  // namespace surprisal
