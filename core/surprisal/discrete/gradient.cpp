#include "surprisal/discrete/gradient.hpp"

#include "surprisal/numerics/sum.hpp"

namespace surprisal {

PairGradient flat(Eigen::Index n) {
  return {Eigen::ArrayXd::Zero(n), Eigen::ArrayXd::Zero(n), Eigen::ArrayXd::Zero(n)};
}

PairGradient scaled(PairGradient gradient, double factor) {
  for (Eigen::ArrayXd* slopes : {&gradient.p, &gradient.q, &gradient.logits})
    for (double& slope : *slopes)
      if (slope != 0) slope *= factor;
  return gradient;
}

Eigen::ArrayXd through_softmax(const Vector& q, const Vector& by_q) {
  Eigen::ArrayXd weighted = Eigen::ArrayXd::Zero(q.size());
  for (Eigen::Index i = 0; i < q.size(); ++i)
    if (q[i] > 0) weighted[i] = q[i] * by_q[i];
  const double mean = sum(weighted);
  for (Eigen::Index i = 0; i < q.size(); ++i) weighted[i] -= q[i] * mean;
  return weighted;
}

}  // namespace surprisal
