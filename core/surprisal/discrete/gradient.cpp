#include "surprisal/discrete/gradient.hpp"

#include <utility>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {

PairGradient flat(Eigen::Index n) {
  return {Eigen::ArrayXd::Zero(n), Eigen::ArrayXd::Zero(n), Eigen::ArrayXd::Zero(n)};
}

Eigen::ArrayXd through_softmax(const Vector& q, const Vector& by_q) {
  Eigen::ArrayXd weighted = Eigen::ArrayXd::Zero(q.size());
  for (Eigen::Index i = 0; i < q.size(); ++i)
    if (q[i] > 0) weighted[i] = q[i] * by_q[i];
  return centred(q, std::move(weighted));
}

Eigen::ArrayXd centred(const Vector& q, Eigen::ArrayXd weighted) {
  const double mean = sum(weighted);
  for (Eigen::Index i = 0; i < q.size(); ++i)
    weighted[i] = weighted[i] - q[i] * mean + 0.0;  // 0, not −0
  return weighted;
}

}  // namespace surprisal
