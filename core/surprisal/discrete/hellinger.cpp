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
  return scaled(squared_hellinger_gradient(p, q), 0.5 / distance);
}

}  // namespace surprisal
