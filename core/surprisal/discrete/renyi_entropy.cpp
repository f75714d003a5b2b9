#include "surprisal/discrete/renyi_entropy.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/tsallis_entropy.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

void require_arguments(const Vector& p, double alpha) {
  require(alpha >= 0, "renyi_entropy", "alpha", "nonnegative", alpha);
  require_distribution("renyi_entropy", "p", p);
}

/// log Σ p^α, far below 0.
double log_of_powers(const Vector& p, double alpha) {
  Sum total;
  for (double x : p) total.add(std::pow(x, alpha));
  return std::log(total.value());
}

/// Σ (p/largest)^α, at least 1, α > 0.
double powers_over_largest(const Vector& p, double alpha) {
  const double largest = p.maxCoeff();
  Sum total;
  for (double x : p) total.add(std::exp(alpha * log_ratio(x, largest)));
  return total.value();
}

/// log Σ p^α where the powers underflow: the largest p is taken out.
double log_of_small_powers(const Vector& p, double alpha) {
  return alpha * std::log(p.maxCoeff()) + std::log(powers_over_largest(p, alpha));
}

/// log Σ p^α, from the Tsallis entropy where that keeps more digits.
double log_moment(const Vector& p, double alpha, double tsallis) {
  const double gap = (1 - alpha) * tsallis;
  if (gap > -0.5) return std::log1p(gap);
  const double logarithm = log_of_powers(p, alpha);
  return logarithm > -500 ? logarithm : log_of_small_powers(p, alpha);
}

/// The gradient for α = ∞.
Gradient gradient_at_largest(const Vector& p) {
  Gradient gradient{Eigen::ArrayXd::Zero(p.size()), {}};
  Eigen::Index largest = 0;
  p.maxCoeff(&largest);
  gradient.p[largest] = -1 / p[largest];
  gradient.logits = through_softmax(p, gradient.p);
  return gradient;
}

}  // namespace

double renyi_entropy(const Vector& p, double alpha) {
  require_arguments(p, alpha);
  if (alpha == infinity) return std::max(-std::log(p.maxCoeff()), 0.0);
  const double tsallis = tsallis_entropy(p, alpha);
  if (std::abs((1 - alpha) * tsallis) < 0x1p-60) return tsallis;  // and no 0/0 for α = 1
  return std::max(log_moment(p, alpha, tsallis) / (1 - alpha), 0.0);
}

Gradient renyi_entropy_gradient(const Vector& p, double alpha) {
  const double entropy = renyi_entropy(p, alpha);
  if (alpha == infinity) return gradient_at_largest(p);
  Gradient gradient{Eigen::ArrayXd::Constant(p.size(), -1), Eigen::ArrayXd::Zero(p.size())};
  if (alpha == 0) return gradient;
  const double above = alpha - 1, largest = p.maxCoeff();
  const double scale = 1 / (largest * powers_over_largest(p, alpha));  // largest^(α−1)/Σp^α
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    const double relative = log_ratio(p[i], largest);
    gradient.p[i] = above > 1 ? -alpha / above * std::expm1(above * relative + std::log(scale)) - 1
                              : -alpha * power_slope(std::log(p[i]) + entropy, above) - 1;
    // Logits do not see a constant: against the largest p, nothing cancels near the uniform p.
    gradient.logits[i] = -alpha * scale * power_slope(relative, above, p[i]);
  }
  gradient.logits = centred(p, std::move(gradient.logits));
  return gradient;
}

}  // namespace surprisal
