#include "surprisal/discrete/bhattacharyya.hpp"

#include <cmath>

#include "surprisal/discrete/alpha_term.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

/// Σ √(pq), for distributions that are far apart.
double overlap(const Vector& p, const Vector& q) {
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i) total.add(std::sqrt(p[i]) * std::sqrt(q[i]));
  return total.value();
}

}  // namespace

double bhattacharyya(const Vector& p, const Vector& q) {
  require_pair("bhattacharyya", p, q);
  const double gap = squared_hellinger(p, q);
  return gap <= 0.5 ? -std::log1p(-gap) : -std::log(overlap(p, q));
}

PairGradient bhattacharyya_gradient(const Vector& p, const Vector& q) {
  const double distance = bhattacharyya(p, q);
  PairGradient gradient = flat(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const double logarithm = log_ratio(p[i], q[i]);
    gradient.p[i] = 0 - 0.5 * std::expm1(distance - 0.5 * logarithm);
    gradient.q[i] = 0 - 0.5 * std::expm1(distance + 0.5 * logarithm);
    gradient.logits[i] = 0 - 0.5 * times_expm1(q[i], distance + 0.5 * logarithm);
  }
  return gradient;
}

}  // namespace surprisal
