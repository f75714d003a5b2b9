#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// One component's share of the Jeffreys divergence KL(p‖q) + KL(q‖p): (p − q)·log(p/q).
///
/// For p, q >= 0; jeffreys_term(p, 0) = +inf for p > 0; jeffreys_term(0, 0) = 0; NaN below 0.
/// Symmetric bit for bit, 0 for p = q, never negative.
///
/// Accuracy: largest known error 1.7 eps relative, tests/reference/numerics.md.
///
///     jeffreys_term(0.5, 0.25)  // 0.17328679513998632
inline double jeffreys_term(double p, double q) {
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p == q) return 0 * p;
  const double smaller = minimum(p, q);
  const double larger = maximum(p, q);
  if (smaller == 0) return std::numeric_limits<double>::infinity();
  return (larger - smaller) * log_ratio(larger, smaller);
}

}  // namespace surprisal
