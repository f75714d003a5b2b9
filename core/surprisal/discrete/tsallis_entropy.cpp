#include "surprisal/discrete/tsallis_entropy.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"

namespace surprisal {
namespace {

void require_arguments(const Vector& p, double alpha) {
  require(alpha >= 0 && std::isfinite(alpha), "tsallis_entropy", "alpha", "finite and nonnegative",
          alpha);
  require_distribution("tsallis_entropy", "p", p);
}

double share(double p, double alpha) {
  const double above = alpha - 1;
  if (p == 0) return 0;
  if (above == 0) return 0 - xlogx(p);
  const double exponent = above * std::log(p);
  if (std::abs(exponent) > 1) return (p - std::pow(p, alpha)) / above;
  return 0 - p * (std::expm1(exponent) / above);  // p^α ≈ p would cancel
}

double slope(double p, double alpha) {
  const double above = alpha - 1;
  if (above == 0) return -std::log(p) - 1;
  // α·p^(α−1) − 1 = α·(p^(α−1) − 1) + (α − 1)
  return alpha == 0 ? -1 : -alpha * (std::expm1(above * std::log(p)) / above) - 1;
}

/// Without the constant 1/(α − 1), in which large orders would drown.
double slope_of_power(double p, double alpha) {
  return -alpha / (alpha - 1) * std::pow(p, alpha - 1);
}

}  // namespace

double tsallis_entropy(const Vector& p, double alpha) {
  require_arguments(p, alpha);
  Sum total;
  for (double x : p) total.add(share(x, alpha));
  return std::max(total.value(), 0.0);
}

Eigen::ArrayXd tsallis_entropy_terms(const Vector& p, double alpha) {
  require_arguments(p, alpha);
  Eigen::ArrayXd terms(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) terms[i] = share(p[i], alpha);
  return terms;
}

Gradient tsallis_entropy_gradient(const Vector& p, double alpha) {
  require_arguments(p, alpha);
  Gradient gradient{p, p};
  for (double& x : gradient.p) x = slope(x, alpha);
  for (double& x : gradient.logits) x = alpha < 2 ? slope(x, alpha) : slope_of_power(x, alpha);
  gradient.logits = through_softmax(p, gradient.logits);
  return gradient;
}

}  // namespace surprisal
