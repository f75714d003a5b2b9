#include "surprisal/discrete/squared_hellinger.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/separable.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) {
  const double difference = (p - q) / (std::sqrt(p) + std::sqrt(q));  // √p − √q, nothing cancels
  return 0.5 * (difference * difference);
}

Slopes slopes(double p, double q, double) {
  const double root_p = std::sqrt(p);
  const double root_q = std::sqrt(q);
  const double difference = (p - q) / (root_p + root_q);
  return {0.5 * (difference / root_p), -0.5 * (difference / root_q), -0.5 * difference * root_q};
}

}  // namespace

constinit const Separable squared_hellinger_shares{"squared_hellinger", share, slopes};

double squared_hellinger(const Vector& p, const Vector& q) {
  return std::min(sum_of_shares(squared_hellinger_shares, p, q), 1.0);
}

Eigen::ArrayXd squared_hellinger_terms(const Vector& p, const Vector& q) {
  return shares(squared_hellinger_shares, p, q);
}

PairGradient squared_hellinger_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(squared_hellinger_shares, p, q);
}

}  // namespace surprisal
