#include "surprisal/discrete/gradient.hpp"

#include "surprisal/numerics/sum.hpp"

namespace surprisal {

Eigen::ArrayXd through_softmax(const Vector& q, const Vector& by_q) {
  Eigen::ArrayXd weighted(q.size());
  for (Eigen::Index i = 0; i < q.size(); ++i) weighted[i] = q[i] > 0 ? q[i] * by_q[i] : 0;
  const double mean = sum(weighted);
  return weighted - q * mean;
}

}  // namespace surprisal
