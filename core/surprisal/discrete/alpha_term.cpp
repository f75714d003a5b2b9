#include "surprisal/discrete/alpha_term.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// (e^x − 1 − x)/x² for |x| ≤ 2, by its Taylor series.
double second_remainder(double x) {
  double sum = 0;
  for (int k = 26; k >= 3; --k) sum = (1 + sum) * (x / k);
  return 0.5 * (1 + sum);
}

double sinhc(double x) { return x == 0 ? 1 : std::sinh(x) / x; }

/// (γ·sinh h − sinh γh) / (γ·(1 − γ²)·h³) for |γ| ≤ 1, |h| ≤ 2: the Taylor coefficients
/// (γ − γ^(2k+1))/(2k+1)! have these factors in common, so that h → 0 and γ → ±1 lose nothing.
double third_remainder(double gamma, double h) {
  double power_sum = 1;   // 1 + γ² + … + γ^(2k−2)
  double term = 1.0 / 6;  // h^(2k−2)/(2k+1)!
  double sum = 0;
  for (int k = 1; k <= 14 && term > 1e-19; ++k) {
    sum += term * power_sum;
    power_sum = power_sum * (gamma * gamma) + 1;
    term *= h * h / ((2 * k + 2) * (2 * k + 3));
  }
  return sum;
}

/// ½ ≤ α < 1; rest is 1 − α, which is known to its own last bit.
double between(double p, double q, double alpha, double rest) {
  if (p == 0) return q / alpha;
  if (q == 0) return p / rest;
  const double logarithm = log_ratio(p, q);
  if (std::abs(logarithm) > 4)
    return (p * (-std::expm1(-rest * logarithm) / rest) - (p - q)) / alpha;
  // With h = ½·log(p/q) and γ = 2α − 1, the share over √(pq)/(α(1−α)) is
  // cosh h − cosh γh + γ·sinh h − sinh γh, whose parts have common factors.
  const double h = 0.5 * logarithm;
  const double gamma = alpha - rest;
  const double even = 2 * sinhc(alpha * h) * sinhc(rest * h);
  const double odd = 4 * gamma * h * third_remainder(gamma, h);
  return std::sqrt(p) * std::sqrt(q) * (h * h) * (even + odd);
}

/// (p/q)^β for p > q. Rounding the quotient would cost β units; its remainder is put back.
double power_of_ratio(double p, double q, double beta) {
  const double ratio = p / q;
  if (ratio > 0x1p900) return power_of_ratio(p, q * 0x1p512, beta) * std::exp2(512 * beta);
  const double remainder = std::fma(-ratio, q, p) / p;
  const double power = std::pow(ratio, beta);
  return power < infinity ? power + power * (beta * remainder) : power;
}

/// α = 1 + β > 1.
double beyond(double p, double q, double alpha, double beta) {
  if (p == 0) return q / alpha;
  if (q == 0) return infinity;
  const double logarithm = log_ratio(p, q);
  const double x = beta * logarithm;
  if (std::abs(x) <= 2)  // both parts are positive: the share of kl and what α adds to it
    return (kl_term(p, q) + p * (x * logarithm * second_remainder(x))) / alpha;
  const double growth = x > 0 ? power_of_ratio(p, q, beta) - 1 : std::expm1(x);
  return (p * (growth / beta) - (p - q)) / alpha;
}

}  // namespace

double alpha_term(double p, double q, double alpha) {
  if (p == 0 && q == 0) return 0;
  if (alpha == 1) return kl_term(p, q);
  if (alpha == 0) return kl_term(q, p);
  if (alpha > 1) return beyond(p, q, alpha, alpha - 1);
  if (alpha < 0) return beyond(q, p, 1 - alpha, -alpha);
  return alpha < 0.5 ? between(q, p, 1 - alpha, alpha) : between(p, q, alpha, 1 - alpha);
}

double geometric_mean(double p, double q, double alpha) {
  const double logarithm = log_ratio(p, q);  // the smaller exponent is the more exact power
  return alpha >= 0.5 ? p * std::exp((alpha - 1) * logarithm) : q * std::exp(alpha * logarithm);
}

double times_expm1(double factor, double x) {
  if (factor == 0) return 0;
  if (!(x > 700)) return factor * std::expm1(x);
  const double root = std::exp(0.5 * x);
  return factor * root * root;
}

double power_slope(double log_t, double exponent, double factor) {
  if (factor == 0) return 0;
  return exponent == 0 ? factor * log_t : times_expm1(factor, exponent * log_t) / exponent;
}

double log_power(double log_t, double exponent) {
  if (exponent == 0) return log_t == -infinity ? -infinity : 0;
  return exponent * log_t;
}

}  // namespace surprisal
