#include "surprisal/discrete/jeffreys.hpp"

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/kernels.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) { return jeffreys_term(p, q); }

Slopes slopes(double p, double q, double) {
  const double logarithm = log_ratio(p, q);
  return {logarithm + (p - q) / p, -logarithm - (p - q) / q, -q * logarithm - (p - q)};
}

}  // namespace

constinit const Separable jeffreys_shares{"jeffreys", share, slopes};

double jeffreys(const Vector& p, const Vector& q) {
  return gated(sum_jeffreys_terms, "jeffreys", p, q);
}

Eigen::ArrayXd jeffreys_terms(const Vector& p, const Vector& q) {
  return shares(jeffreys_shares, p, q);
}

PairGradient jeffreys_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(jeffreys_shares, p, q);
}

}  // namespace surprisal
