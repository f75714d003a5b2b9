#include "surprisal/discrete/renyi_divergence.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/tsallis_divergence.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

void require_arguments(const Vector& p, const Vector& q, double alpha) {
  require(alpha >= 0, "renyi_divergence", "alpha", "nonnegative", alpha);
  require_pair("renyi_divergence", p, q);
}

/// The outcome with the largest p/q.
Eigen::Index worst_outcome(const Vector& p, const Vector& q) {
  Eigen::Index worst = 0;
  double largest = -infinity;
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    const double logarithm = p[i] > 0 ? log_ratio(p[i], q[i]) : -infinity;
    if (logarithm > largest) {
      largest = logarithm;
      worst = i;
    }
  }
  return worst;
}

/// log Σ p^α·q^(1−α) for α < 1, far from 0.
double log_overlap(const Vector& p, const Vector& q, double alpha) {
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i)
    if (p[i] > 0 && q[i] > 0) total.add(geometric_mean(p[i], q[i], alpha));
  return std::log(total.value());
}

/// log Σ p·(p/q)^(α−1) for α > 1, where the sum itself overflows.
double log_sum(const Vector& p, const Vector& q, double above) {
  const Eigen::Index worst = worst_outcome(p, q);
  const double largest = log_ratio(p[worst], q[worst]);
  if (largest == infinity) return infinity;
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i)
    if (p[i] > 0) total.add(p[i] * std::exp(above * (log_ratio(p[i], q[i]) - largest)));
  return above * largest + std::log(total.value());
}

/// log Σ p^α·q^(1−α), from the Tsallis divergence where that keeps more digits.
double log_moment(const Vector& p, const Vector& q, double alpha, double tsallis) {
  const double gap = (alpha - 1) * tsallis;
  if (gap < -0.5) return log_overlap(p, q, alpha);
  return gap < infinity ? std::log1p(gap) : log_sum(p, q, alpha - 1);
}

/// The gradient for α = ∞.
PairGradient gradient_at_worst(const Vector& p, const Vector& q) {
  const Eigen::ArrayXd possible = (p.max(q) > 0).cast<double>();
  PairGradient gradient{-possible, possible, {}};
  const Eigen::Index worst = worst_outcome(p, q);
  gradient.p[worst] += 1 / p[worst];
  gradient.q[worst] -= 1 / q[worst];
  gradient.logits = q * gradient.q;
  return gradient;
}

}  // namespace

double renyi_divergence(const Vector& p, const Vector& q, double alpha) {
  require_arguments(p, q, alpha);
  if (alpha == infinity) {
    const Eigen::Index worst = worst_outcome(p, q);
    return std::max(log_ratio(p[worst], q[worst]), 0.0);
  }
  const double tsallis = alpha == 1 ? kl(p, q) : tsallis_divergence(p, q, alpha);
  if (std::abs((alpha - 1) * tsallis) < 0x1p-60) return tsallis;  // and no 0/0 for α = 1
  return log_moment(p, q, alpha, tsallis) / (alpha - 1);
}

PairGradient renyi_divergence_gradient(const Vector& p, const Vector& q, double alpha) {
  const double divergence = renyi_divergence(p, q, alpha);
  if (alpha == infinity) return divergence > 0 ? gradient_at_worst(p, q) : flat(p.size());
  PairGradient gradient = flat(p.size());
  const double above = alpha - 1;
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    if (alpha > 0) gradient.p[i] = alpha * power_slope(logarithm - divergence, above);
    gradient.q[i] = -std::expm1(log_power(logarithm, alpha) - above * divergence);
    if (q[i] > 0) gradient.logits[i] = q[i] * gradient.q[i];
  }
  return gradient;
}

}  // namespace surprisal
