#include "surprisal/discrete/tsallis_entropy.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/log_ratio.hpp"
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
  for (double& x : gradient.p)
    x = alpha > 0 ? -alpha * power_slope(std::log(x), alpha - 1) - 1 : -1;
  // Logits do not see a constant: against the largest p, nothing cancels near the uniform p.
  const double largest = p.maxCoeff();
  const double scale = alpha * std::pow(largest, alpha - 1);
  for (double& x : gradient.logits) x = -scale * power_slope(log_ratio(x, largest), alpha - 1, x);
  gradient.logits = centred(p, std::move(gradient.logits));
  return gradient;
}

}  // namespace surprisal
