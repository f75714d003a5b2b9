#pragma once

#include <cmath>
#include <limits>

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

/// log(p/q) in parts: k·ln 2 + 2s + tail, for p and q positive and normal.
///
/// m = p·2^−k lies within [2/3, 3/2] of q, and s = (m − q)/(m + q). `close` marks k = 0, where m =
/// p: there the parts of a sum can be arranged so that nothing cancels, however close p and q are.
/// A p that is zero or subnormal gives finite parts without meaning, which a factor p makes vanish.
template <class Number>
struct LogRatio {
  Number k, s, tail;
  Bits<Number> close;
};

/// The part of log((1 + s)/(1 − s)) beyond 2s, for |s| <= 1/5: s·z·P(z), z = s². P is the minimax
/// polynomial for an error relative to the logarithm (Remez, 3.1e-17).
template <class Number>
Number log_ratio_tail(Number s) {
  const Number z = s * s;
  const Number w = z * z;
  const Number odd = w * (0.39999999996102253 + w * (0.2222213763125781 + w * 0.1524947568906728));
  const Number even =
      z * (0.6666666666667282 +
           w * (0.285714294059485 + w * (0.18186391705198043 + w * 0.15373734774532563)));
  return s * (odd + even);
}

/// Subtracts bit patterns: the exponent of the difference, rounded, is k.
/// `difference` is p − q, for callers that know it better than the subtraction does.
template <class Number>
LogRatio<Number> split_log_ratio(Number p, Number q, Number difference) {
  constexpr std::uint64_t sign = 0x8000000000000000;
  constexpr std::uint64_t exponent = 0xfff0000000000000;
  const Bits<Number> shifted = to_bits(p) - to_bits(q) + 0x8008000000000000;  // k + 2048, rounded
  const Bits<Number> biased = shifted & exponent;
  const Bits<Number> close = equal(biased, sign);
  const Number m = from_bits(to_bits(p) - (biased ^ sign));
  const Number k = from_bits((shifted >> 52) | 0x4330000000000000) - 4503599627372544.0;
  const Number s = select<Number>(close, difference, m - q) / (m + q);
  return {k, s, log_ratio_tail(s), close};
}

template <class Number>
LogRatio<Number> split_log_ratio(Number p, Number q) {
  constexpr std::uint64_t sign = 0x8000000000000000;
  constexpr std::uint64_t exponent = 0xfff0000000000000;
  const Bits<Number> shifted = to_bits(p) - to_bits(q) + 0x8008000000000000;  // k + 2048, rounded
  const Bits<Number> biased = shifted & exponent;
  const Number m = from_bits(to_bits(p) - (biased ^ sign));
  const Number k = from_bits((shifted >> 52) | 0x4330000000000000) - 4503599627372544.0;
  const Number s = (m - q) / (m + q);
  return {k, s, log_ratio_tail(s), equal(biased, sign)};
}

inline constexpr double ln2 = 6.93147180559945286e-01;

template <class Number>
Number log_ratio_normal(Number p, Number q) {
  const LogRatio<Number> ratio = split_log_ratio(p, q);
  return ratio.k * ln2 + (2.0 * ratio.s + ratio.tail);
}

/// log(p/q), also where p/q would overflow, underflow or round to 1.
///
/// For p, q >= 0; log_ratio(0, q) = −inf, log_ratio(p, 0) = +inf, log_ratio(0, 0) = NaN, and so for
/// infinities. Below 0: NaN.
inline double log_ratio(double p, double q) {
  constexpr double smallest_normal = std::numeric_limits<double>::min();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (!(p >= 0 && q >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p == 0 || q == 0 || p == infinity || q == infinity) return std::log(p) - std::log(q);
  constexpr double up = 0x1p64;
  if (p < smallest_normal && q < smallest_normal) return log_ratio_normal(p * up, q * up);
  if (p < smallest_normal) return log_ratio_normal(p * up, q) - 64 * ln2;
  if (q < smallest_normal) return log_ratio_normal(p, q * up) + 64 * ln2;
  return log_ratio_normal(p, q);
}

}  // namespace surprisal
