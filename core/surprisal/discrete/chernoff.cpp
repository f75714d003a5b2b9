#include "surprisal/discrete/chernoff.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/renyi_divergence.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

/// d/dα (p^α·q^(1−α) − α·p − (1−α)·q). Where p ≈ q the middle √(pq) is taken out, of which the
/// slope is √(pq)·(L·(e^(γh) − 1) + 2·(h − sinh h)), L = log(p/q) = 2h, γ = 2α − 1.
double slope(double p, double q, double alpha) {
  if (p == 0 || q == 0) return q - p;
  const double logarithm = log_ratio(p, q);
  const double h = 0.5 * logarithm;
  if (std::abs(h) > 1) return geometric_mean(p, q, alpha) * logarithm - (p - q);
  double remainder = 0;  // (sinh h − h)/h³
  for (int k = 19; k >= 5; k -= 2) remainder = (1 + remainder) * (h * h / (k * (k - 1)));
  remainder = (1 + remainder) / 6;
  const double gamma = 2 * alpha - 1;
  return std::sqrt(p) * std::sqrt(q) *
         (logarithm * std::expm1(gamma * h) - 2 * (h * h * h) * remainder);
}

/// The same without the linear part, for distributions that hardly overlap: it would drown the sum.
double slope_of_power(double p, double q, double alpha) {
  return p > 0 && q > 0 ? geometric_mean(p, q, alpha) * log_ratio(p, q) : 0;
}

struct Slope {
  double slope;      ///< of Σ p^α·q^(1−α), by α; it grows with α
  double curvature;  ///< the second derivative, Σ p^α·q^(1−α)·log²(p/q)
};

Slope slope_at(const Vector& p, const Vector& q, double alpha, bool far) {
  Sum first, second;
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    first.add(far ? slope_of_power(p[i], q[i], alpha) : slope(p[i], q[i], alpha));
    if (!(p[i] > 0 && q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    second.add(geometric_mean(p[i], q[i], alpha) * (logarithm * logarithm));
  }
  return {first.value(), second.value()};
}

/// The root of the slope: Newton's steps, halved brackets where a step would leave them.
double best_alpha(const Vector& p, const Vector& q) {
  const bool far = squared_hellinger(p, q) > 0.5;
  if (slope_at(p, q, 0, far).slope >= 0) return slope_at(p, q, 1, far).slope > 0 ? 0 : 0.5;
  if (slope_at(p, q, 1, far).slope <= 0) return 1;
  double low = 0, high = 1, alpha = 0.5;
  for (int step = 0; step < 100; ++step) {
    const Slope at = slope_at(p, q, alpha, far);
    (at.slope < 0 ? low : high) = alpha;
    const double newton = alpha - at.slope / at.curvature;
    const double next = newton >= low && newton <= high ? newton : 0.5 * (low + high);
    const double moved = std::abs(next - alpha);
    alpha = next;
    if (moved < 1e-10) break;  // the next step would be about the square of it
  }
  return alpha;
}

/// −log Σ p^α·q^(1−α), from the side where the factor is not near 0.
double negative_log_overlap(const Vector& p, const Vector& q, double alpha) {
  return alpha < 0.5 ? (1 - alpha) * renyi_divergence(p, q, alpha)
                     : alpha * renyi_divergence(q, p, 1 - alpha);
}

bool precedes(const Vector& p, const Vector& q) {
  return std::lexicographical_compare(p.begin(), p.end(), q.begin(), q.end());
}

}  // namespace

double chernoff_alpha(const Vector& p, const Vector& q) {
  require_pair("chernoff", p, q);
  return precedes(q, p) ? 1 - best_alpha(q, p) : best_alpha(p, q);
}

double chernoff(const Vector& p, const Vector& q) {
  require_pair("chernoff", p, q);
  if (precedes(q, p)) return chernoff(q, p);  // one order of rounding for both orders of arguments
  return negative_log_overlap(p, q, best_alpha(p, q));
}

PairGradient chernoff_gradient(const Vector& p, const Vector& q) {
  const double alpha = chernoff_alpha(p, q);
  const double rest = 1 - alpha;
  const double divergence = chernoff(p, q);
  PairGradient gradient = flat(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    if (alpha > 0) gradient.p[i] = 0 - alpha * std::expm1(log_power(-logarithm, rest) + divergence);
    if (rest == 0) continue;
    const double log_share = log_power(logarithm, alpha) + divergence;
    gradient.q[i] = 0 - rest * std::expm1(log_share);
    gradient.logits[i] = 0 - rest * times_expm1(q[i], log_share);
  }
  return gradient;
}

}  // namespace surprisal
