#pragma once

#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// One half of p·log(p/m) + q·log(q/m), m = ½·(p + q), for p and q positive, normal and at most a
/// factor 1e300 apart: one part that is known at once and one to finish.
///
/// Both halves are KL terms with respect to m (whose −p + m and −q + m cancel each other), computed
/// from 2p, 2q and p + q. What p + q loses by rounding is put back, or neighbouring p and q would
/// drown in it.
template <class Number>
struct JsHalf {
  Number known;
  Unfinished<Number> rest;

  JsHalf(Number p, Number total, Number lost) {
    const LogRatio<Number> ratio = split_log_ratio<1>(p, total, lost);
    known = ratio.s * (-0.5 * ratio.q_minus_m);
    rest = weighted_excess(p, ratio);
  }
};

/// What p + q loses by rounding.
template <class Number>
Number lost_in_sum(Number smaller, Number larger, Number total) {
  return smaller - (total - larger);
}

inline double js_term_normal(double smaller, double larger) {
  const double total = larger + smaller;
  const double lost = lost_in_sum(smaller, larger, total);
  const JsHalf<double> up(larger, total, lost), down(smaller, total, lost);
  return 0.5 * ((up.known + down.known) + (finish(up.rest) + finish(down.rest)));
}

/// One component's share of the Jensen–Shannon divergence: ½·(p·log(p/m) + q·log(q/m)) with
/// m = ½·(p + q).
///
/// For p, q >= 0; js_term(p, 0) = ½·p·ln 2; NaN below 0. Symmetric bit for bit, 0 for p = q, never
/// negative, at most ½·(p + q)·ln 2 up to rounding.
///
/// Accuracy: largest known error 4.3 eps relative, tests/reference/numerics.md.
///
///     js_term(0.5, 0.25)  // 0.021237379599424684
inline double js_term(double p, double q) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  const double smaller = minimum(p, q);
  const double larger = maximum(p, q);
  if (larger == 0) return 0;
  if (larger == infinity) return p == q ? p - q : infinity;
  if (smaller < larger * 1e-100) return 0.5 * (larger * ln2);
  if (larger < 1e-130) return js_term_normal(smaller * 0x1p200, larger * 0x1p200) * 0x1p-200;
  if (larger > 1e280) return js_term_normal(smaller * 0x1p-200, larger * 0x1p-200) * 0x1p200;
  return js_term_normal(smaller, larger);
}

}  // namespace surprisal
