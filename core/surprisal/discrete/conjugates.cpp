#include "surprisal/discrete/conjugates.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The root v of v + 1 − e^(−v) = s. The left side is concave, and Newton's method starts below the
/// root: it climbs without overshooting.
double log_of_maximizer(double s) {
  double v = s > 0 ? 0.5 * s : -std::log1p(-s);
  for (int step = 0; step < 50; ++step) {
    const double change = (s - (v - std::expm1(-v))) / (1 + std::exp(-v));
    v += change;
    if (!(std::abs(change) > 0x1p-53 * std::abs(v))) break;
  }
  return v;
}

}  // namespace

double conjugate_of_kl(double s, double) { return std::expm1(s); }

double conjugate_of_reverse_kl(double s, double) { return s > 1 ? infinity : -std::log1p(-s); }

double conjugate_of_jeffreys(double s, double) {
  if (std::isinf(s)) return s;
  const double v = log_of_maximizer(s);
  return std::expm1(v) + v;
}

double conjugate_of_jensen_shannon(double s, double) {
  if (s > 0.5 * ln2) return infinity;
  return -0.5 * std::log1p(-std::expm1(2 * s));
}

double conjugate_of_squared_hellinger(double s, double) {
  if (s >= 0.5) return infinity;
  return s == -infinity ? -0.5 : s / (1 - 2 * s);
}

double conjugate_of_total_variation(double s, double) {
  return s > 0.5 ? infinity : s < -0.5 ? -0.5 : s;
}

double conjugate_of_pearson(double s, double) { return s < -2 ? -1 : s + 0.25 * s * s; }

double conjugate_of_neyman(double s, double) {
  if (s > 1) return infinity;
  return s == -infinity ? s : 2 * s / (1 + std::sqrt(1 - s));
}

double conjugate_of_triangular(double s, double) {
  if (s > 1) return infinity;
  if (s < -3) return -1;
  const double root = std::sqrt(1 - s);
  return s / (1 + root) * (3 - root);
}

double conjugate_of_alpha(double s, double alpha) {
  const double beta = alpha - 1;
  if (beta == 0) return std::expm1(s);
  const double base = beta * s;  // of the power, less 1
  if (base < -1) return beta > 0 ? -1 / alpha : infinity;
  const double exponent = std::log1p(base) / beta;
  return alpha == 0 ? exponent : std::expm1(alpha * exponent) / alpha;
}

}  // namespace surprisal
