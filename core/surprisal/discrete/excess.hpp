#pragma once

#include <cmath>

#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

/// The surprisal of p over m, and its share of kl in the form that is never negative.
struct Excess {
  double logarithm;  ///< log(p/m)
  double term;       ///< p·log(p/m) − p + m
};

/// The excess where m is the result of a computation and rounded, but p − m is known to more digits
/// than the subtraction of m would give: a mean of numbers near p, a product of marginals. What
/// rounding made of m does not count then, however close p and m are.
inline Excess excess(double p, double m, double difference) {
  if (p == 0 && m == 0) return {0, 0};
  if (std::abs(difference) > p / 3) return {log_ratio(p, m), kl_term(p, m)};
  const double s = difference / (p + m);  // within 1/5; log(p/m) = log((1 + s)/(1 − s))
  const double tail = log_ratio_tail(s);
  return {2 * s + tail, s * difference + p * tail};
}

}  // namespace surprisal
