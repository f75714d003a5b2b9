#include "surprisal/discrete/neyman_chi_square.hpp"

#include "surprisal/discrete/separable.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) {
  const double difference = p - q;
  return difference * (difference / p);  // its square may underflow
}

Slopes slopes(double p, double q, double) {
  const double relative = (p - q) / p;
  return {relative * ((p + q) / p), -2 * relative, -2 * (relative * q)};
}

}  // namespace

constinit const Separable neyman_chi_square_shares{"neyman_chi_square", share, slopes};

double neyman_chi_square(const Vector& p, const Vector& q) {
  return sum_of_shares(neyman_chi_square_shares, p, q);
}

Eigen::ArrayXd neyman_chi_square_terms(const Vector& p, const Vector& q) {
  return shares(neyman_chi_square_shares, p, q);
}

PairGradient neyman_chi_square_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(neyman_chi_square_shares, p, q);
}

}  // namespace surprisal
