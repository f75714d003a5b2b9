#pragma once

#include <limits>

#include "surprisal/numerics/elementary.hpp"

namespace surprisal {

/// The share of KL(a‖b) of one class, a·log(a/b) − a + b, which is never negative, and log(a/b).
template <class Number>
struct KlShare {
  Number term, log_ratio;
};

/// For a, b >= 0 with their logarithms, which may be those of numbers too small to be held. Where
/// the ratio is within 2 neither is used, and nothing cancels however close a and b are. a = 0
/// gives b; log b = −inf, with a > 0, +inf.
template <class Number>
KlShare<Number> kl_share(Number a, Number log_a, Number b, Number log_b) {
  const Number zero{};
  const Number s = (a - b) / (a + b);
  const Number tail = detail::twice_artanh_tail(s);
  const Number near = a * tail + s * (a - b);
  const Number apart = log_a - log_b;
  const Number far = a * apart - (a - b);
  const auto is_near = magnitude_of(s) < constant<Number>(1.0 / 3);
  return {a == zero ? b : (is_near ? near : far),
          a == zero ? zero : (is_near ? (s + s) + tail : apart)};
}

/// log x, and −inf for 0.
template <class Number>
Number log_or_infinity(Number x) {
  constexpr auto infinity = std::numeric_limits<ScalarOf<Number>>::infinity();
  return x == Number{} ? Number{} - infinity : log_of(x);
}

}  // namespace surprisal
