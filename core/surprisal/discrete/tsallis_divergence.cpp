#include "surprisal/discrete/tsallis_divergence.hpp"

#include <cmath>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double alpha) {
  if (p == 0) return q;
  return alpha == 0 ? 0 : alpha * alpha_term(p, q, alpha);
}

Slopes slopes(double p, double q, double alpha) {
  if (alpha == 0) return {0, p > 0 ? 0.0 : 1.0, p > 0 ? 0.0 : q};
  const double logarithm = log_ratio(p, q);
  return {alpha * power_slope(logarithm, alpha - 1), -std::expm1(alpha * logarithm),
          -times_expm1(q, alpha * logarithm)};
}

constexpr Separable measure{"tsallis_divergence", share, slopes};

void require_order(double alpha) {
  require(alpha >= 0 && std::isfinite(alpha), "tsallis_divergence", "alpha",
          "finite and nonnegative", alpha);
}

}  // namespace

double tsallis_divergence(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return sum_of_shares(measure, p, q, alpha);
}

Eigen::ArrayXd tsallis_divergence_terms(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return shares(measure, p, q, alpha);
}

PairGradient tsallis_divergence_gradient(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return gradient_of_shares(measure, p, q, alpha);
}

}  // namespace surprisal
