#include "surprisal/discrete/triangular_discrimination.hpp"

#include <algorithm>

#include "surprisal/discrete/separable.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) {
  const double difference = p - q;
  return difference * (difference / (p + q));  // its square may underflow
}

Slopes slopes(double p, double q, double) {
  const double ratio = (p - q) / (p + q);
  const double by_q = -ratio * (2 + ratio);
  return {ratio * (2 - ratio), by_q, q * by_q};
}

}  // namespace

constinit const Separable triangular_discrimination_shares{"triangular_discrimination", share,
                                                           slopes};

double triangular_discrimination(const Vector& p, const Vector& q) {
  return std::min(sum_of_shares(triangular_discrimination_shares, p, q), 2.0);
}

Eigen::ArrayXd triangular_discrimination_terms(const Vector& p, const Vector& q) {
  return shares(triangular_discrimination_shares, p, q);
}

PairGradient triangular_discrimination_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(triangular_discrimination_shares, p, q);
}

}  // namespace surprisal
