#include "surprisal/numerics/incomplete_beta.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/exp_kl_term.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/tail_integral.hpp"

namespace surprisal {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

struct Arguments {
  double a, b;
  DoubleDouble x, y;

  Arguments mirrored() const { return {b, a, y, x}; }

  // a·y − b·x, which is (a + b)·(mean − x).
  double below_mean() const { return minus(times({a}, y), times({b}, x)); }

  // x^a·y^b/B(a, b), as the masses of three Poisson variables, none of which over- or underflows
  // without the result.
  double mass() const {
    const DoubleDouble size = two_sum(a, b);
    const double whole = poisson_mass(size.high, {size.high});
    const double parts = poisson_mass(a, times(size, x)) * poisson_mass(b, times(size, y));
    return parts / whole * std::min(a, b) * (std::max(a, b) / size.high);
  }
};

// The density at x times the integral over what lies below it.
double by_tail(const Arguments& at) {
  const double x = at.x.high, y = at.y.high;
  const double mass = at.mass();
  if (mass == 0) return 0;
  const double slope = (at.below_mean() + (x - y)) / x / y;
  return mass / x / y * tail_integral(slope, {at.a - 1, -1 / x}, {at.b - 1, 1 / y});
}

// Steed's algorithm; for n < b nothing cancels.
double by_fraction(const Arguments& at) {
  const double a = at.a, b = at.b, x = at.x.high, y = at.y.high;
  const double mass = at.mass();
  if (mass == 0) return 0;
  const double first = at.below_mean() + 1;
  double d = (a + 1) / (a * first);
  double step = d;
  double value = d;
  for (double n = 1; n < 10000 && std::abs(step) > epsilon / 16 * std::abs(value); ++n) {
    const double size = a + 2 * n - 1;
    const double share = n * (b - n) * x / size;
    const double above = (a + n - 1) / size * (a + b + n - 1) * x * share;
    const double below = n + share + (a + n) / (size + 2) * (first + n * (1 + y));
    const double next = 1 / (below + above * d);
    step *= -above * d * next;
    value += step;
    d = next;
  }
  return mass * value;
}

// Σ (1 − b)·(2 − b)·…·(n − b)/n!·x^n/(a + n), from n = 1.
double rest_of_series(double a, double b, double x) {
  double total = 0;
  double power = 1;
  for (double n = 1; n < 10000; ++n) {
    power *= (n - b) / n * x;
    total += power / (a + n);
    if (std::abs(power) <= epsilon / 16 * std::abs(total)) break;
  }
  return total;
}

// log(x^a·Γ(a + b)/(Γ(a + 1)·Γ(b))), right where a makes it small.
double log_leading(double a, double b, double x) {
  if (b >= 1) return a * std::log(b * x) + (lgamma_growth(a, b) - lgamma_growth(a, 1));
  const double growth = lgamma_growth(a, 1 + b) - lgamma_growth(a, 1);
  return a * (std::log(x) + std::log1p(b)) + growth - std::log1p(a / b);
}

// For a < 1, x <= ½ and b·x <= 1: x^a·Γ(a + b)/(Γ(a + 1)·Γ(b))·(1 + a·rest).
IncompleteBeta by_series(const Arguments& at) {
  const double a = at.a, b = at.b, x = at.x.high;
  const double rest = a * rest_of_series(a, b, x);
  const double leading = at.mass() / a * std::exp(-b * std::log1p(-x));
  const double lower = leading * (1 + rest);
  if (lower < 0.5) return {lower, 1 - lower};
  return {lower, -std::expm1(log_leading(a, b, x)) - leading * rest};
}

IncompleteBeta mirror(const IncompleteBeta& value) { return {value.upper, value.lower}; }

IncompleteBeta evaluate(const Arguments& at) {
  const auto& [a, b, x, y] = at;
  const bool large = a >= 20 && b >= 20;
  if (a < 1 && x.high <= 0.5 && b * x.high <= 1) return by_series(at);
  if (b < 1 && y.high <= 0.5 && a * y.high <= 1) return mirror(by_series(at.mirrored()));
  if (at.below_mean() < 0) return mirror(evaluate(at.mirrored()));
  const double lower = large ? by_tail(at) : by_fraction(at);
  return {lower, 1 - lower};
}

}  // namespace

IncompleteBeta incomplete_beta(double a, double b, DoubleDouble x, DoubleDouble y) {
  constexpr double most = std::numeric_limits<double>::max();
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  const bool inside = x.high >= 0 && y.high >= 0 && a > 0 && b > 0 && a <= most && b <= most;
  if (!inside) return {nan, nan};
  if (x.high == 0) return {0, 1};
  if (y.high == 0) return {1, 0};
  return evaluate({a, b, x, y});
}

IncompleteBeta incomplete_beta(double a, double b, double x, double y) {
  if (std::isnan(x) || std::isnan(y)) return {x + y, x + y};
  if (x <= y) return incomplete_beta(a, b, {x}, two_sum(1, -x));
  return incomplete_beta(a, b, two_sum(1, -y), {y});
}

}  // namespace surprisal
