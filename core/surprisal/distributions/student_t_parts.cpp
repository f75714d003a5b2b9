#include "surprisal/distributions/student_t_parts.hpp"

#include <cmath>
#include <numbers>

#include "surprisal/numerics/incomplete_beta.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
#include "surprisal/numerics/log1pmx.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/stirling.hpp"

namespace surprisal::student {
namespace {

constexpr double half_log_two_pi = 0.91893853320467274;
constexpr double normal_from = 1e25;  // where z⁴/degrees is nothing, for any z with a probability

/// Both probabilities for the place x = degrees/(degrees + z²), known to twice the digits: a tail
/// of 1e-300 is a power that would show what a double loses.
IncompleteBeta both(double degrees, double z) {
  const DoubleDouble square = times({z}, {z});
  const DoubleDouble whole = plus(square, degrees);
  return incomplete_beta(degrees / 2, 0.5, divided({degrees}, whole), divided(square, whole));
}

/// For z² far above degrees, log(2·P(T > z)): a power, whose base may underflow.
bool is_power(double degrees, double z) { return z > 1e100 || z * z > 1e200 * degrees; }

double log_power(double degrees, double z) {
  const double h = degrees / 2;
  return h * (log_ratio(h, z) - log_ratio(z, 1)) + (lgamma_growth(h, 0.5) - lgamma_growth(h, 1));
}

/// Σ B(2k)/(2k·x^2k), for x >= 30: log x − ψ(x) less 1/(2x).
double rest_of_gap(double x) {
  const double z = 1 / x / x;
  return z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132)))));
}

/// log_minus_digamma(h) − log_minus_digamma(h + ½).
double gap_difference(double h) {
  if (h < 30) return log_minus_digamma(h) - log_minus_digamma(h + 0.5);
  return 0.25 / h / (h + 0.5) + (rest_of_gap(h) - rest_of_gap(h + 0.5));
}

}  // namespace

double log_peak(double degrees) { return lgamma_growth(0.5, degrees / 2) - half_log_two_pi; }

double tail(double degrees, double z) {
  if (degrees > normal_from) return 0.5 * std::erfc(z / std::numbers::sqrt2);
  if (is_power(degrees, z)) {
    const double h = degrees / 2;
    const double factor = std::exp(lgamma_growth(h, 0.5) - lgamma_growth(h, 1));
    return 0.5 * std::pow(h / z, h) * std::pow(z, -h) * factor;
  }
  return 0.5 * both(degrees, z).lower;
}

double middle(double degrees, double z) {
  if (degrees > normal_from) return 0.5 * std::erf(z / std::numbers::sqrt2);
  if (is_power(degrees, z)) return -0.5 * std::expm1(log_power(degrees, z));
  return 0.5 * both(degrees, z).upper;
}

double log_growth(double degrees, double z) {
  const double size = std::abs(z);
  const double growth = size * size / degrees;
  if (growth > 1e300) return log_ratio(size, degrees) + log_ratio(size, 1);
  return std::log1p(growth);
}

double score_constant(double degrees) { return log1pmx(1 / degrees) + gap_difference(degrees / 2); }

double score(double degrees, double z) {
  const double share = 1 / (1 + degrees / z / z);  // z²/(degrees + z²)
  const double fall = share < 0.5 ? log1pmx(-share) : share - log_growth(degrees, z);
  return 0.5 * (fall + share / degrees + score_constant(degrees));
}

double information(double degrees) {
  double total = 0;
  double n = degrees;
  // What it falls by when two degrees are added, with nothing left to cancel.
  for (; n < 60; n += 2) {
    total += ((28 * n + 66) * n + 30) / (n * n) / ((n + 1) * (n + 1)) / (n + 2) / (n + 3) / (n + 5);
  }
  const double z = 1 / n / n;
  const double rational = (3.5 + 1.5 / n) / (1 + 1 / n) / (1 + 3 / n);
  const double series = 0.5 - z * (1.5 - z * (8.5 - z * (77.5 - z * 1036.5)));
  return total + z * z * (rational - series / n);
}

}  // namespace surprisal::student
