#pragma once

#include <cmath>

namespace surprisal {

/// 1/(1 + exp(−x)): the probability that belongs to a logit x.
///
/// logistic(−inf) = 0, logistic(inf) = 1; small results keep all their digits.
///
/// Accuracy: largest known error 2.0 ulp, tests/reference/numerics.md.
///
///     logistic(0)  // 0.5
inline double logistic(double x) {
  const double smaller = std::exp(-std::abs(x));
  return (x < 0 ? smaller : 1) / (1 + smaller);
}

}  // namespace surprisal
