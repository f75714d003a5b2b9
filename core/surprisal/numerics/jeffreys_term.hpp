#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// One component's share of the Jeffreys divergence KL(p‖q) + KL(q‖p): (p − q)·log(p/q).
///
/// For p, q >= 0, symmetric bit for bit, never negative; jeffreys_term(p, 0) = +inf for p > 0, and
/// 0 for p = 0; NaN below 0.
inline double jeffreys_term(double p, double q) {
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p == q) return 0 * p;
  return (maximum(p, q) - minimum(p, q)) * log_ratio(maximum(p, q), minimum(p, q));
}

}  // namespace surprisal
