#include "surprisal/numerics/exp_kl_term.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/stirling.hpp"

namespace surprisal {
namespace {

// 1/5 + z/7 + z²/9 + …, for z <= 1/16.
double tail_of_artanh(double z) {
  double value = 0;
  for (int k = 29; k >= 5; k -= 2) value = value * z + 1.0 / k;
  return value;
}

// p·log(p/q) − p + q = d·s·(1 − s·(1 − s)·(1/3 + z/5 + …)), with d = q − p, s = d/(2p + d), z = s².
DoubleDouble kl_term_of_close(double p, DoubleDouble difference) {
  constexpr DoubleDouble third = {1.0 / 3, 0x1p-54 / 3};
  const DoubleDouble half = {0.5 * difference.high, 0.5 * difference.low};
  const DoubleDouble s = divided(half, plus(half, p));
  const double z = s.high * s.high;
  const DoubleDouble inner = plus(third, z * tail_of_artanh(z));
  const DoubleDouble correction = times(times(s, plus(negative(s), 1)), inner);
  return times(times(difference, s), plus(negative(correction), 1));
}

}  // namespace

double exp_minus_kl_term(double p, DoubleDouble q) {
  if (!(p >= 0 && q.high >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (p < 1e-200) return std::exp(-q.high) * (1 - q.low);  // p·log p has vanished
  const double rough = kl_term(p, q.high);
  if (rough > 760) return 0;
  const DoubleDouble difference = plus(q, -p);
  if (std::abs(difference.high + 0.1 * -p) < 0.5 * p) {
    const DoubleDouble exponent = kl_term_of_close(p, difference);
    return std::exp(-exponent.high) * (1 - exponent.low);
  }
  // The root of a degree that keeps both factors in range, then its power.
  double most = std::max(std::abs(difference.high), std::abs(difference.high - rough));
  double degree = 1;
  for (; most > 690; most /= 2) degree *= 2;
  const double ratio = q.high / p;
  const double lost = (std::fma(-ratio, p, q.high) + q.low) / ratio;
  double value = std::pow(ratio, p / degree) * std::exp(-difference.high / degree);
  for (; degree > 1; degree /= 2) value *= value;
  return value * (1 + (lost - difference.low));
}

double poisson_mass(double k, DoubleDouble mean) {
  if (k >= 1) {
    constexpr double root_two_pi = 2.5066282746310002;
    const double size = root_two_pi * std::sqrt(k);
    return exp_minus_kl_term(k, mean) * std::exp(-stirling_remainder(k)) / size;
  }
  if (mean.high == 0) return k == 0 ? 1 : 0;
  const double lost = k * mean.low / mean.high - mean.low;
  return std::pow(mean.high, k) * std::exp(-mean.high) * std::exp(-lgamma(1 + k)) * (1 + lost);
}

}  // namespace surprisal
