#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// p·log(p/q) − p + q for p and q normal, or p = 0. When k = 0 the leading part p·2s − (p − q)
/// equals s·(p − q) exactly: nothing cancels, however close p and q are.
template <class Number>
Number kl_term_normal(Number p, Number q) {
  const LogRatio<Number> ratio = split_log_ratio(p, q);
  const Number difference = p - q;
  const Number near_by = ratio.s * difference;
  const Number far_off = p * (2.0 * ratio.s + ratio.k * ln2) - difference;
  return select<Number>(ratio.close, near_by, far_off) + p * ratio.tail;
}

/// One component's share of KL(p‖q), in the form that is never negative: p·log(p/q) − p + q.
///
/// For p, q >= 0. kl_term(0, q) = q; kl_term(p, 0) = +inf for p > 0; kl_term(0, 0) = 0; NaN below
/// 0. Summed over two distributions, −p + q vanishes and KL remains.
inline double kl_term(double p, double q) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p == 0) return q;
  if (q == 0) return infinity;
  if (p == infinity || q == infinity) return p == q ? p - q : infinity;
  const double ratio = p / q;
  if (ratio < 0.25 || ratio > 4) return p * log_ratio(p, q) - p + q;
  if (p < 1e-280) return kl_term_normal(p * 0x1p200, q * 0x1p200) * 0x1p-200;
  if (p > 1e280) return kl_term_normal(p * 0x1p-200, q * 0x1p-200) * 0x1p200;
  return kl_term_normal(p, q);
}

}  // namespace surprisal
