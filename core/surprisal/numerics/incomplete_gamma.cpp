#include "surprisal/numerics/incomplete_gamma.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/exp_kl_term.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/tail_integral.hpp"

namespace surprisal {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

// P = mass·Σ x^n/((a + 1)·…·(a + n)), with mass = x^a·exp(−x)/Γ(a + 1).
double lower_by_series(double a, double x) {
  double rest = 0;  // without the first term, which is 1
  double term = 1;
  for (double n = 1; term > epsilon / 16 * rest; ++n) {
    term *= x / (a + n);
    rest += term;
  }
  return poisson_mass(a, {x}) * (1 + rest);
}

// Q for a, x < 1: 1 − x^a/Γ(a + 1)·(1 + a·Σ (−x)^n/(n!·(a + n))), where 1 goes away by expm1.
double upper_by_series(double a, double x) {
  double rest = 0;
  double power = 1;
  for (double n = 1; std::abs(power) > epsilon / 16; ++n) {
    power *= -x / n;
    rest += power / (a + n);
  }
  const double exponent = a * std::log(x) - lgamma_growth(a, 1);
  return -std::expm1(exponent) - std::exp(exponent) * a * rest;
}

// Q = mass·a/(x + 1 − a − 1·(1 − a)/(x + 3 − a − …)), summed up (Steed's algorithm): of a product
// of a hundred factors the roundings would show.
double upper_by_fraction(double a, double x) {
  double below = x - a + 1;
  double d = 1 / below;
  double step = d;
  double value = d;
  for (double n = 1; std::abs(step) > epsilon / 16 * value; ++n) {
    const double above = n * (a - n);
    below += 2;
    const double next = 1 / (below + above * d);
    step *= -above * d * next;
    value += step;
    d = next;
  }
  return poisson_mass(a, {x}) * a * value;
}

// The density at x, t^(a − 1)·exp(−t) there, times the integral over what lies beyond it.
double smaller_by_tail(double a, double x) {
  const double mass = poisson_mass(a, {x});
  if (mass == 0) return 0;
  const double side = x < a ? -1 : 1;
  const double slope = side * ((x - a) + 1) / x;
  return mass * (a / x) * tail_integral(slope, {a - 1, side / x});
}

}  // namespace

IncompleteGamma incomplete_gamma(double a, double x) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  if (!(a > 0 && x >= 0 && a < std::numeric_limits<double>::infinity())) return {nan, nan};
  if (x == 0) return {0, 1};
  if (x > std::numeric_limits<double>::max()) return {1, 0};
  if (a >= 20) {
    const double smaller = smaller_by_tail(a, x);
    if (x < a) return {smaller, 1 - smaller};
    return {1 - smaller, smaller};
  }
  if (x < 1 || x < a) {
    const double lower = lower_by_series(a, x);
    return {lower, a < 1 && lower > 0.5 ? upper_by_series(a, x) : 1 - lower};
  }
  const double upper = upper_by_fraction(a, x);
  return {1 - upper, upper};
}

}  // namespace surprisal
