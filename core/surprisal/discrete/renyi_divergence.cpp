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

/// log Σ p·(p/q)^(α−1) for α > 1, as (α − 1)·largest + rest, which no α makes overflow.
struct LogSum {
  double largest;  ///< log p/q
  double rest;

  LogSum(const Vector& p, const Vector& q, double above) {
    const Eigen::Index worst = worst_outcome(p, q);
    largest = log_ratio(p[worst], q[worst]);
    Sum total;
    for (Eigen::Index i = 0; i < p.size(); ++i)
      if (p[i] > 0) total.add(p[i] * std::exp(above * (log_ratio(p[i], q[i]) - largest)));
    rest = std::log(total.value());
  }
};

/// log Σ p^α·q^(1−α), from the Tsallis divergence where that keeps more digits.
double log_moment(const Vector& p, const Vector& q, double alpha, double tsallis) {
  const double gap = (alpha - 1) * tsallis;
  if (gap < -0.5) return log_overlap(p, q, alpha);
  if (gap < infinity) return std::log1p(gap);
  const LogSum sum(p, q, alpha - 1);
  return sum.largest == infinity ? infinity : (alpha - 1) * sum.largest + sum.rest;
}

/// The gradient for α = ∞.
PairGradient gradient_at_worst(const Vector& p, const Vector& q) {
  const Eigen::ArrayXd possible = (p.max(q) > 0).cast<double>();
  PairGradient gradient{-possible, possible, {}};
  const Eigen::Index worst = worst_outcome(p, q);
  gradient.p[worst] += 1 / p[worst];
  gradient.q[worst] -= 1 / q[worst];
  gradient.logits = q;
  gradient.logits[worst] -= 1;
  return gradient;
}

/// The gradient where (α − 1)·D is large, and would round away what the shares differ by.
PairGradient far_gradient(const Vector& p, const Vector& q, double alpha) {
  const LogSum sum(p, q, alpha - 1);
  PairGradient gradient = flat(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    const double log_slope = (alpha - 1) * (logarithm - sum.largest) - sum.rest;
    gradient.p[i] = alpha / (alpha - 1) * std::expm1(log_slope);
    gradient.q[i] = -std::expm1(log_slope + logarithm);
    gradient.logits[i] = -times_expm1(q[i], log_slope + logarithm);
  }
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
  const double above = alpha - 1;
  if (above * divergence > 1 && divergence < infinity) return far_gradient(p, q, alpha);
  PairGradient gradient = flat(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    const double log_share = log_power(logarithm, alpha) - above * divergence;
    if (alpha > 0) gradient.p[i] = alpha * power_slope(logarithm - divergence, above);
    gradient.q[i] = 0 - std::expm1(log_share);
    gradient.logits[i] = 0 - times_expm1(q[i], log_share);
  }
  return gradient;
}

}  // namespace surprisal
