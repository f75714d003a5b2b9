#include "surprisal/numerics/stirling.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

// Σ B(2k)/(2k·(2k − 1)·x^(2k − 1)), for x >= 10.
double asymptotic_remainder(double x) {
  const double z = 1 / x / x;
  const double series =
      z *
      (1.0 / 360 -
       z * (1.0 / 1260 -
            z * (1.0 / 1680 - z * (1.0 / 1188 - z * (691.0 / 360360 -
                                                     z * (1.0 / 156 - z * (3617.0 / 122400)))))));
  return (1.0 / 12 - series) / x;
}

// 1/2x + Σ B(2k)/(2k·x^2k), for x >= 10.
double asymptotic_gap(double x) {
  const double z = 1 / x / x;
  const double series =
      (1.0 / 12 -
       z * (1.0 / 120 -
            z * (1.0 / 252 -
                 z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760 -
                                                        z * (1.0 / 12 - z * 3617.0 / 8160)))))));
  return (0.5 + series / x) / x;
}

// 1/2x² + Σ B(2k)/x^(2k + 1), for x >= 13.
double asymptotic_excess(double x) {
  const double z = 1 / x / x;
  const double series =
      (1.0 / 6 -
       z * (1.0 / 30 -
            z * (1.0 / 42 -
                 z * (1.0 / 30 -
                      z * (5.0 / 66 - z * (691.0 / 2730 - z * (7.0 / 6 - z * 3617.0 / 510)))))));
  return (0.5 + series / x) / x / x;
}

// lgamma(x + 1) − (x + ½)·log x + x − ½·log 2π, for x < 1. The last constant in two parts.
double remainder_below_one(double x) {
  constexpr double half_log_two_pi = 0.91893853320467278, rest = -3.8782941580672414e-17;
  return (x - half_log_two_pi) - (x + 0.5) * std::log(x) + (lgamma(1 + x) - rest);
}

}  // namespace

double stirling_remainder(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x < 1) return remainder_below_one(x);
  Sum total;
  for (; x < 10; x += 1) {  // artanh(s)/s − 1, for (1 + s)/(1 − s) = 1 + 1/x
    const double s = 1 / (2 * x + 1);
    total.add(twice_artanhmx(s) * (x + 0.5));
  }
  total.add(asymptotic_remainder(x));
  return total.value();
}

double log_minus_digamma(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x < 1e-290) return 1 / x;
  Sum total;
  for (; x < 1; x += 1) total.add(1 / x - std::log1p(1 / x));
  for (; x < 10; x += 1) total.add(-log1pmx(1 / x));
  total.add(asymptotic_gap(x));
  return total.value();
}

double trigamma_excess(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  Sum total;
  for (; x < 13; x += 1) total.add(1 / x / x / (x + 1));
  total.add(asymptotic_excess(x));
  return total.value();
}

}  // namespace surprisal
