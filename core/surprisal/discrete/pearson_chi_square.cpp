#include "surprisal/discrete/pearson_chi_square.hpp"

#include "surprisal/discrete/separable.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) {
  const double difference = p - q;
  return difference * (difference / q);  // its square may underflow
}

Slopes slopes(double p, double q, double) {
  const double relative = (p - q) / q;
  return {2 * relative, -relative * ((p + q) / q), -relative * (p + q)};
}

}  // namespace

constinit const Separable pearson_chi_square_shares{"pearson_chi_square", share, slopes};

double pearson_chi_square(const Vector& p, const Vector& q) {
  return sum_of_shares(pearson_chi_square_shares, p, q);
}

Eigen::ArrayXd pearson_chi_square_terms(const Vector& p, const Vector& q) {
  return shares(pearson_chi_square_shares, p, q);
}

PairGradient pearson_chi_square_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(pearson_chi_square_shares, p, q);
}

}  // namespace surprisal
