#pragma once

#include <cmath>
#include <limits>

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

inline constexpr double ln2 = 6.93147180559945286e-01;

/// log(p/q) in parts, k·ln 2 + 2s + tail(s), from which terms are arranged so that nothing cancels.
///
/// p = 2^k·m with m/q within [2/3, 3/2], and s = (m − q)/(m + q). So k = 0 and m = p when p and
/// q are close. Two parts are kept with a minus, as they come out of the bits.
template <class Number>
struct LogRatio {
  Number k, s;
  Number q_minus_m;
  Number minus_power;  ///< −2^−k
};

/// weight·(base + tail(s)), |s| <= 1/5: what is left of a term when all but a polynomial is done.
///
/// The vector kernels prepare a block of these before they finish it: two short chains of dependent
/// operations keep a processor busier than one long one (a fifth faster).
template <class Number>
struct Unfinished {
  Number weight, base, s;
};

/// log((1 + s)/(1 − s)) − 2s = s·z·P(z), z = s², for |s| <= 1/5. P is the minimax polynomial for an
/// error relative to the logarithm (Remez exchange; 1.6e-17).
template <class Number>
Number log_ratio_tail(Number s) {
  const Number z = s * s;
  const Number w = z * z;
  const Number low = (0.6666666666667282 + z * 0.39999999996102253) +
                     w * (0.285714294059485 + z * 0.2222213763125781);
  const Number high = (0.18186391705198043 + z * 0.1524947568906728) + w * 0.15373734774532563;
  return (s * z) * (low + (w * w) * high);
}

template <class Number>
Number finish(const Unfinished<Number>& term) {
  return term.weight * (term.base + log_ratio_tail(term.s));
}

/// The parts of log(p·2^exponent/q), for p and q positive and normal.
///
/// Subtracting bit patterns gives k as the rounded exponent of the difference. `q_error` is what q
/// lost when it was rounded, for callers that know it.
template <int exponent = 0, class Number>
LogRatio<Number> split_log_ratio(Number p, Number q, Number q_error = Number{}) {
  constexpr std::uint64_t half_and_bias = 0x8008000000000000;
  constexpr std::uint64_t power_of_minus_exponent = 0x3ff0000000000000 - (exponent * (1ULL << 52));
  // k − exponent + 2048; moved back it is that exponent with a change of sign.
  const Bits<Number> biased_k = (to_bits(p) - to_bits(q) + half_and_bias) >> 52;
  const Bits<Number> shift = biased_k << 52;
  const Number k = from_bits(biased_k | 0x4330000000000000) - (4503599627372544.0 - exponent);
  const Number minus_m = from_bits(to_bits(p) - shift);
  const Number q_minus_m = (q + minus_m) + q_error;
  return {k, q_minus_m / (minus_m - q), q_minus_m, from_bits(power_of_minus_exponent - shift)};
}

/// weight·log(p/q) for p and q positive and normal.
template <class Number>
Unfinished<Number> weighted_log_ratio(Number weight, Number p, Number q) {
  const LogRatio<Number> ratio = split_log_ratio(p, q);
  return {weight, ratio.k * ln2 + 2.0 * ratio.s, ratio.s};
}

/// p·log(p/q) − p + q − s·(m − q), given the parts of log(p/q): p·(k·ln 2 − c + 2s·c + tail(s)),
/// c = 1 − 2^−k. When p and q are close c = 0, and this is of third order in s.
template <class Number>
Unfinished<Number> weighted_excess(Number p, const LogRatio<Number>& ratio) {
  const Number c = 1.0 + ratio.minus_power;
  return {p, (ratio.k * ln2 - c) + 2.0 * ratio.s * c, ratio.s};
}

/// Moves a positive x away from subnormal and from overflowing numbers, and says by which power
/// of 2.
inline double scale_into_range(double& x) {
  const double exponent = x < 1e-280 ? 200 : x > 1e280 ? -200 : 0;
  if (exponent != 0) x *= exponent > 0 ? 0x1p200 : 0x1p-200;
  return exponent;
}

/// base + log(p·2^exponent/q), given the parts of log(p/q), with an error that is small beside the
/// result or 1: base takes the large part k·ln 2 first, which has no rounding.
inline double plus_log_ratio(double base, const LogRatio<double>& ratio, double exponent = 0) {
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  const double k = ratio.k + exponent;
  return (base + k * ln2_high) + (2.0 * ratio.s + (log_ratio_tail(ratio.s) + k * ln2_low));
}

/// log(p/q), also where p/q would overflow, underflow or round to 1.
///
/// For p, q >= 0; log_ratio(0, q) = −inf, log_ratio(p, 0) = +inf, log_ratio(0, 0) = NaN, and so for
/// infinities. NaN below 0. No function of libm is called for positive finite p and q: the same
/// bits natively and in WebAssembly.
///
/// Accuracy: largest known error 1.9 ulp, tests/reference/numerics.md.
///
///     log_ratio(1e300, 1e-300)  // 1381.5510557964274
inline double log_ratio(double p, double q) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p == 0 || q == 0 || p == infinity || q == infinity) return std::log(p) - std::log(q);
  const double exponent = scale_into_range(q) - scale_into_range(p);
  return plus_log_ratio(0, split_log_ratio(p, q), exponent);
}

}  // namespace surprisal
