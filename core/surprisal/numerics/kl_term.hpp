#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// p·log(p/q) − p + q for p and q normal, at most a factor 1e300 apart: one part that is known at
/// once and one to finish.
template <class Number>
struct KlParts {
  Number known;  ///< s·(m − q); when p and q are close, (p − q)²/(p + q), and the rest is a trifle
  Unfinished<Number> rest;

  KlParts(Number p, Number q) {
    const LogRatio<Number> ratio = split_log_ratio(p, q);
    known = -(ratio.s * ratio.q_minus_m);
    rest = weighted_excess(p, ratio);
  }
};

inline double kl_term_normal(double p, double q) {
  const KlParts<double> parts(p, q);
  return parts.known + finish(parts.rest);
}

/// One component's share of KL(p‖q), in the form that is never negative: p·log(p/q) − p + q.
/// Summed over two distributions, −p + q vanishes and KL remains.
///
/// For p, q >= 0. kl_term(0, q) = q; kl_term(p, 0) = +inf for p > 0; kl_term(0, 0) = 0; NaN below
/// 0. Exactly 0 for p = q.
///
/// Accuracy: largest known error 5.2 eps relative, tests/reference/numerics.md. The plain formula
/// loses all digits when p and q agree in half of theirs.
///
///     kl_term(0.5, 0.25)  // 0.09657359027997266
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
