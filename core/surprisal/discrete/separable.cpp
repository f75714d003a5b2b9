#include "surprisal/discrete/separable.hpp"

#include <utility>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {

double sum_of_shares(const Separable& measure, const Vector& p, const Vector& q, double parameter) {
  require_pair(measure.name, p, q);
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i)
    if (p[i] > 0 || q[i] > 0) total.add(measure.share(p[i], q[i], parameter));
  return total.value();
}

Eigen::ArrayXd shares(const Separable& measure, const Vector& p, const Vector& q,
                      double parameter) {
  require_pair(measure.name, p, q);
  Eigen::ArrayXd result = Eigen::ArrayXd::Zero(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i)
    if (p[i] > 0 || q[i] > 0) result[i] = measure.share(p[i], q[i], parameter);
  return result;
}

PairGradient gradient_of_shares(const Separable& measure, const Vector& p, const Vector& q,
                                double parameter) {
  require_pair(measure.name, p, q);
  PairGradient gradient = flat(p.size());
  Eigen::ArrayXd weighted = Eigen::ArrayXd::Zero(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (!(p[i] > 0 || q[i] > 0)) continue;
    const Slopes slopes = measure.slopes(p[i], q[i], parameter);
    gradient.p[i] = slopes.by_p + 0.0;  // 0, not −0
    gradient.q[i] = slopes.by_q + 0.0;
    if (q[i] > 0) weighted[i] = slopes.weighted + 0.0;
  }
  gradient.logits = centred(q, std::move(weighted));
  return gradient;
}

}  // namespace surprisal
