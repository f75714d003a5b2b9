#include "surprisal/discrete/hellinger.hpp"

#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"

namespace surprisal {

double hellinger(const Vector& p, const Vector& q) {
  require_pair("hellinger", p, q);
  return std::sqrt(squared_hellinger(p, q));
}

PairGradient hellinger_gradient(const Vector& p, const Vector& q) {
  const double distance = hellinger(p, q);
  if (distance == 0) return flat(p.size());
  PairGradient gradient = squared_hellinger_gradient(p, q);
  for (Eigen::ArrayXd* slopes : {&gradient.p, &gradient.q, &gradient.logits})
    *slopes *= 0.5 / distance;
  return gradient;
}

}  // namespace surprisal
