#include "surprisal/numerics/lgamma_bregman.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/stirling.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

// t − log(1 + t), where 1 + t = p/q. Far from 0 the ratio knows more than t.
double excess(double t, double p, double q) {
  return t > -0.6 && t < 1 ? -log1pmx(t) : t - log_ratio(p, q);
}

// The divergence of Σ B(2k)/(2k·(2k − 1)·x^(2k − 1)), for a, b >= 13. That of x^−m is
// (a − b)²/(a·b)·Σ (m − i)·a^−i·b^(i − m) for i < m.
double remainder_divergence(double difference, double a, double b) {
  constexpr double coefficients[] = {1.0 / 12,   -1.0 / 360,      1.0 / 1260, -1.0 / 1680,
                                     1.0 / 1188, -691.0 / 360360, 1.0 / 156,  -3617.0 / 122400};
  const double p = 1 / a, q = 1 / b;
  double weighted = q;   // Σ (m − i)·p^i·q^(m − i)
  double plain = p + q;  // Σ p^i·q^(m − i), i <= m
  double power = p;      // p^m
  double total = 0;
  for (const double coefficient : coefficients) {
    total += coefficient * weighted;
    for (int step = 0; step < 2; ++step) {
      weighted = q * (weighted + plain);
      power *= p;
      plain = q * plain + power;
    }
  }
  return total * (difference / a) * (difference / b);
}

// For a = b + difference.
double divergence(double a, double b, double difference) {
  Sum total;
  for (; a < 13 || b < 13; a += 1, b += 1) {  // that of (x + 1)·log(1 + 1/x)
    const double t = difference / (a + 1) / b;
    total.add((a + 1) * excess(t, a / (a + 1), b / (b + 1)));
  }
  total.add(0.5 * excess(difference / b, a, b));
  total.add(remainder_divergence(difference, a, b));
  return total.value();
}

bool inside(double a, double b) {
  constexpr double most = std::numeric_limits<double>::max();
  return a > 0 && b > 0 && a <= most && b <= most;
}

}  // namespace

double stirling_bregman(double a, double b) {
  if (!inside(a, b)) return std::numeric_limits<double>::quiet_NaN();
  return divergence(a, b, a - b);
}

double lgamma_bregman(double a, double b) {
  if (!inside(a, b)) return std::numeric_limits<double>::quiet_NaN();
  return kl_term(a, b) + divergence(a, b, a - b);
}

double lgamma_growth(double difference, double b) {
  const double a = b + difference;
  if (!inside(a, b)) return std::numeric_limits<double>::quiet_NaN();
  // Both parts grow like 1/b, and their sum does not.
  if (b < 1 && std::abs(difference) > b)
    return lgamma(a) - lgamma(1 + b) + (1 - difference) * std::log(b);
  const double t = difference / b;
  const double first = t > -0.6 && t < 1 ? -a * log1pmx(-difference / a) : kl_term(a, b);
  return first + divergence(a, b, difference) - difference * log_minus_digamma(b);
}

}  // namespace surprisal
