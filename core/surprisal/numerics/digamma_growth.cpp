#include "surprisal/numerics/digamma_growth.hpp"

#include <cmath>
#include <limits>
#include <span>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Two places from 13 on. x^−m − y^−m is (y − x)/(x·y) times Σ x^−i·y^(i − m + 1) over i < m.
struct Pair {
  double p, q;     // 1/x, 1/y
  double sum = 1;  // of that kind, for m = 1
  double power = 1;

  void raise() {
    power *= p;
    sum = q * sum + power;
  }

  // Σ coefficient·sum for m, m + 2, … from the present one on.
  double series(std::span<const double> coefficients) {
    double total = 0;
    for (const double coefficient : coefficients) {
      total += coefficient * sum;
      raise();
      raise();
    }
    return total;
  }
};

bool inside(double b, double y) {
  return b > 0 && y > 0 && y <= std::numeric_limits<double>::max();
}

}  // namespace

double digamma_growth(double difference, double b) {
  if (!inside(b, b + difference)) return nan;
  constexpr double coefficients[] = {1.0 / 12,  -1.0 / 120,     1.0 / 252, -1.0 / 240,
                                     1.0 / 132, -691.0 / 32760, 1.0 / 12,  -3617.0 / 8160};
  Sum total;
  double x = b;
  for (; x < 13 || x + difference < 13; x += 1) total.add(difference / x / (x + difference));
  const double y = x + difference;
  Pair pair = {1 / x, 1 / y};
  double rest = 0.5;
  pair.raise();
  rest += pair.series(coefficients);
  total.add(std::log1p(difference / x));
  total.add(difference / x / y * rest);
  return total.value();
}

double trigamma_drop(double difference, double b) {
  if (!inside(b, b + difference)) return nan;
  constexpr double coefficients[] = {1.0 / 6,  -1.0 / 30,     1.0 / 42, -1.0 / 30,
                                     5.0 / 66, -691.0 / 2730, 7.0 / 6,  -3617.0 / 510};
  Sum total;
  double x = b;
  for (; x < 13 || x + difference < 13; x += 1) {
    const double y = x + difference;
    total.add(difference / x / y * (1 / x + 1 / y));
  }
  const double y = x + difference;
  Pair pair = {1 / x, 1 / y};
  double rest = 1;
  pair.raise();
  rest += 0.5 * pair.sum;
  pair.raise();
  rest += pair.series(coefficients);
  total.add(difference / x / y * rest);
  return total.value();
}

}  // namespace surprisal
