#pragma once

#include <cmath>

#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// ρ² − 1 − log ρ² for ρ = a/b, the price of a wrong width. Near 1 by log1pmx; far from it 1 + t
/// would lose the digits of a small ρ.
inline double width_price(double a, double b) {
  const double growth = (a - b) / b;
  if (std::abs(growth) < 0.5) return -log1pmx(growth * (2 + growth));
  return growth * (2 + growth) - 2 * log_ratio(a, b);
}

/// KL of two normals from their parameters, in nats:
///
///     ½·((m₀ − m₁)²/s₁² + s₀²/s₁² − 1 − log(s₀²/s₁²))
///
/// Parameters are not checked. Accuracy: 8 eps relative, also for s₀ ≈ s₁.
/// Source: Kullback 1959, Information Theory and Statistics, 9.1.
///
///     normal_kl(0, 1, 1, 1)  // 0.5
inline double normal_kl(double mean_p, double sd_p, double mean_q, double sd_q) {
  const double z = (mean_p - mean_q) / sd_q;
  return 0.5 * (z * z + width_price(sd_p, sd_q));
}

}  // namespace surprisal
