#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// ½·(p·log(p/m) + q·log(q/m)), m = ½·(p + q), for 0 <= smaller <= larger, larger normal.
/// Each half is a KL term with respect to m, whose −p + m and −q + m cancel each other.
template <class Number>
Number js_term_normal(Number smaller, Number larger) {
  const Number m = 0.5 * (smaller + larger);
  const Number distance =
      0.5 * (larger - smaller);  // better than larger − m, which carries the rounding of m
  const LogRatio<Number> up = split_log_ratio(larger, m, distance);
  const LogRatio<Number> down = split_log_ratio(smaller, m, -distance);
  const Number up_near = up.s * distance;
  const Number up_far = larger * (2.0 * up.s + up.k * ln2) - distance;
  const Number down_near = down.s * -distance;
  const Number down_far = smaller * (2.0 * down.s + down.k * ln2) + distance;
  const Number up_term = select<Number>(up.close, up_near, up_far) + larger * up.tail;
  const Number down_term = select<Number>(down.close, down_near, down_far) + smaller * down.tail;
  return 0.5 * (up_term + down_term);
}

/// One component's share of the Jensen–Shannon divergence: ½·(p·log(p/m) + q·log(q/m)), m = ½·(p +
/// q).
///
/// For p, q >= 0, symmetric bit for bit, between 0 and ½·(p + q)·ln 2; js_term(p, 0) = ½·p·ln 2;
/// NaN below 0.
inline double js_term(double p, double q) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  const double smaller = minimum(p, q);
  const double larger = maximum(p, q);
  if (larger == 0) return 0;
  if (larger == infinity) return p == q ? p - q : infinity;
  if (larger < 1e-280) return js_term_normal(smaller * 0x1p200, larger * 0x1p200) * 0x1p-200;
  if (larger > 1e280) return js_term_normal(smaller * 0x1p-200, larger * 0x1p-200) * 0x1p200;
  return js_term_normal(smaller, larger);
}

}  // namespace surprisal
