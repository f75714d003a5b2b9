#include "surprisal/discrete/total_variation.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/separable.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) { return 0.5 * std::abs(p - q); }

Slopes slopes(double p, double q, double) {
  const double sign = p > q ? 0.5 : p < q ? -0.5 : 0;
  return {sign, -sign, -sign * q};
}

}  // namespace

constinit const Separable total_variation_shares{"total_variation", share, slopes};

double total_variation(const Vector& p, const Vector& q) {
  return std::min(sum_of_shares(total_variation_shares, p, q), 1.0);
}

Eigen::ArrayXd total_variation_terms(const Vector& p, const Vector& q) {
  return shares(total_variation_shares, p, q);
}

PairGradient total_variation_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(total_variation_shares, p, q);
}

}  // namespace surprisal
