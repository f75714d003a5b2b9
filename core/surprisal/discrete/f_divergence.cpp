#include "surprisal/discrete/f_divergence.hpp"

namespace surprisal {
namespace {

/// The generator's shares, which report errors under this function's name.
Separable shares_of(const Generator& generator, double parameter) {
  require(std::isfinite(parameter), "f_divergence", "alpha", "finite", parameter);
  return {"f_divergence", generator.shares->share, generator.shares->slopes};
}

}  // namespace

double f_divergence(const Vector& p, const Vector& q, const Generator& generator,
                    double parameter) {
  return sum_of_shares(shares_of(generator, parameter), p, q, parameter);
}

Eigen::ArrayXd f_divergence_terms(const Vector& p, const Vector& q, const Generator& generator,
                                  double parameter) {
  return shares(shares_of(generator, parameter), p, q, parameter);
}

PairGradient f_divergence_gradient(const Vector& p, const Vector& q, const Generator& generator,
                                   double parameter) {
  return gradient_of_shares(shares_of(generator, parameter), p, q, parameter);
}

}  // namespace surprisal
