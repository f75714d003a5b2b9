#include "surprisal/discrete/alpha_divergence.hpp"

#include <cmath>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

Slopes slopes(double p, double q, double alpha) {
  const double logarithm = log_ratio(p, q);
  return {power_slope(logarithm, alpha - 1), -power_slope(logarithm, alpha),
          -power_slope(logarithm, alpha, q)};
}

void require_order(double alpha) {
  require(std::isfinite(alpha), "alpha_divergence", "alpha", "finite", alpha);
}

}  // namespace

constinit const Separable alpha_divergence_shares{"alpha_divergence", alpha_term, slopes};

double alpha_divergence(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return sum_of_shares(alpha_divergence_shares, p, q, alpha);
}

Eigen::ArrayXd alpha_divergence_terms(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return shares(alpha_divergence_shares, p, q, alpha);
}

PairGradient alpha_divergence_gradient(const Vector& p, const Vector& q, double alpha) {
  require_order(alpha);
  return gradient_of_shares(alpha_divergence_shares, p, q, alpha);
}

}  // namespace surprisal
