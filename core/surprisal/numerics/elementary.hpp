#pragma once

#include <limits>

#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/pack.hpp"

/// exp, tanh, the logistic function, log1p, log and softplus for a float, a double or a pack of
/// them, without the C library: the same bits natively and in WebAssembly, where libraries differ.
///
/// Arguments that would overflow or underflow stand for the last that does not; NaN gives NaN.
///
/// Accuracy: largest known error, in units of the last place of the type: exp 1.4, tanh 4.0,
/// logistic 2.8, log1p 1.9, log 2.0, softplus 2.5; tests/reference/elementary.md.
namespace surprisal {

namespace detail {

template <class Scalar>
struct ExpTraits;

template <>
struct ExpTraits<float> {
  static constexpr float least = -87, most = 88;
  static constexpr float rounder = 0x1.8p23f;  // added, it rounds to an integer: the low bits
  static constexpr int mantissa = 23;
  static constexpr std::uint32_t one = 0x3f800000, half = 0x00400000;
  static constexpr float large = 0x1p23f, bias = 127;
  static constexpr float ln2_high = 0.693359375f, ln2_low = -2.12194440e-4f;
  static constexpr float tanh_is_one = 9.1f;
};

template <>
struct ExpTraits<double> {
  static constexpr double least = -708, most = 709;
  static constexpr double rounder = 0x1.8p52;
  static constexpr int mantissa = 52;
  static constexpr std::uint64_t one = 0x3ff0000000000000, half = 0x0008000000000000;
  static constexpr double large = 0x1p52, bias = 1023;
  static constexpr double ln2_high = 6.93145751953125e-1, ln2_low = 1.42860682030941723212e-6;
  static constexpr double tanh_is_one = 19.1;
};

/// exp(x) = power·(even + odd)/(even − odd), power = 2^k.
template <class Number>
struct ExpParts {
  Number odd, even, power;
};

/// tanh(r/2) = odd/even for |r| <= ln2/2, a rational function: minimax, to 5e-10 for floats and
/// 5e-18 for doubles.
template <class Number>
ExpParts<Number> half_tanh(Number r, Number power) {
  const Number z = r * r;
  if constexpr (sizeof(ScalarOf<Number>) == 4) {
    return {r * (5.00107666f + z * 0.0832440138f), 10.0021533f + z, power};
  } else {
    return {r * (504.15312568456903585 + z * (14.002734196327263901 + z * 0.033318158133321000682)),
            1008.3062513691380766 + z * (112.03098934008066017 + z), power};
  }
}

template <class Number>
ExpParts<Number> exp_parts_above_least(Number x) {
  using Traits = ExpTraits<ScalarOf<Number>>;
  using Bits = typename PackTraits<Number>::Bits;
  x = x > Traits::most ? Number{} + Traits::most : x;
  const Number shifted = x * constant<Number>(1.4426950408889634) + Traits::rounder;
  const Number k = shifted - Traits::rounder;
  const Number r = (x - k * Traits::ln2_high) - k * Traits::ln2_low;
  const Bits power = (std::bit_cast<Bits>(shifted) << Traits::mantissa) + Traits::one;
  return half_tanh(r, std::bit_cast<Number>(power));
}

template <class Number>
ExpParts<Number> exp_parts(Number x) {
  constexpr auto least = ExpTraits<ScalarOf<Number>>::least;
  return exp_parts_above_least(x < least ? Number{} + least : x);
}

template <class Number>
Number exp_from(const ExpParts<Number>& parts) {
  const Number half = parts.odd / (parts.even - parts.odd);
  return (constant<Number>(1) + (half + half)) * parts.power;
}

/// What log((1 + s)/(1 − s)) = 2·artanh s is beside 2s, for |s| <= 1/3.
template <class Number>
Number twice_artanh_tail(Number s) {
  if constexpr (sizeof(ScalarOf<Number>) == 4) {
    const Number z = s * s;
    return s * z *
           (0.666666755f +
            z * (0.399988862f + z * (0.286166668f + z * (0.214299558f + z * 0.24292419f))));
  } else {
    return twice_artanhmx(s);
  }
}

template <class Number>
Number twice_artanh(Number s) {
  return (s + s) + twice_artanh_tail(s);
}

}  // namespace detail

template <class Number>
Number magnitude_of(Number x) {
  return x < constant<Number>(0) ? -x : x;
}

/// exp(x) for −708 <= x <= 709, of floats −87 <= x <= 88.
template <class Number>
Number exp_of(Number x) {
  return detail::exp_from(detail::exp_parts(x));
}

/// exp(x) as above, but 0 for x below: the weight of a score that is far below another, or −inf.
template <class Number>
Number exp_or_0(Number x) {
  const Number result = detail::exp_from(detail::exp_parts_above_least(x));
  return x < detail::ExpTraits<ScalarOf<Number>>::least ? Number{} : result;
}

/// tanh x = (e − 1)/(e + 1), e = exp(2x), with one division and nothing that cancels near 0.
template <class Number>
Number tanh_of(Number x) {
  constexpr auto limit = detail::ExpTraits<ScalarOf<Number>>::tanh_is_one;
  const Number size = magnitude_of(x);
  const Number least = size > limit ? Number{} + limit : size;
  const auto [odd, even, power] = detail::exp_parts(least + least);
  const Number more = power + constant<Number>(1), less = power - constant<Number>(1);
  const Number result = (less * even + more * odd) / (more * even + less * odd);
  return x < constant<Number>(0) ? -result : result;
}

/// 1/(1 + exp(−x)): the probability that belongs to a logit x. Small results keep their digits.
template <class Number>
Number logistic_of(Number x) {
  const auto [odd, even, power] = detail::exp_parts(-magnitude_of(x));
  const Number larger = even - odd, smaller = power * (even + odd);
  return (x < constant<Number>(0) ? smaller : larger) / (larger + smaller);
}

/// log(1 + u) for 0 <= u <= 1: 2·artanh s, s = u/(2 + u).
template <class Number>
Number log1p_of(Number u) {
  return detail::twice_artanh(u / (u + constant<Number>(2)));
}

/// log x for normal x > 0, k·ln 2 + 2·artanh s, s = (m − 1)/(m + 1), x = 2^k·m, ¾ <= m < 3/2. Less
/// stands for the least normal number; log inf = inf.
template <class Number>
Number log_of(Number x) {
  using Scalar = ScalarOf<Number>;
  using Traits = detail::ExpTraits<Scalar>;
  using Bits = typename detail::PackTraits<Number>::Bits;
  using Limits = std::numeric_limits<Scalar>;
  x = x < Limits::min() ? Number{} + Limits::min() : x;
  const Bits bits = std::bit_cast<Bits>(x);
  // The exponent, rounded and biased, becomes a number as the low bits of a large one.
  const Bits biased = (bits + Traits::half) >> Traits::mantissa;
  const Number k =
      std::bit_cast<Number>(biased | std::bit_cast<decltype(Traits::one)>(Traits::large)) -
      (Traits::large + Traits::bias);
  const Number m = std::bit_cast<Number>(bits - (biased << Traits::mantissa) + Traits::one);
  const Number one = Number{} + constant<Number>(1);
  const Number s = (m - one) / (m + one);
  const Number result = k * Traits::ln2_high + (detail::twice_artanh(s) + k * Traits::ln2_low);
  return x <= Limits::max() ? result : x;
}

/// log(1 + exp(x)): the surprisal of a label under a logit −x.
template <class Number>
Number softplus_of(Number x) {
  const Number above = x > constant<Number>(0) ? x : Number{};
  return above + log1p_of(exp_of(-magnitude_of(x)));
}

}  // namespace surprisal
