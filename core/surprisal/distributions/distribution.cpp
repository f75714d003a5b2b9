#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

std::vector<Interval> Distribution::pieces() const {
  const Support whole = support();
  return {{whole.low, whole.high}};
}

double Distribution::log_density_below_high(double distance) const {
  return log_density(support().high - distance);
}

std::vector<double> Distribution::score_below_high(double distance) const {
  return score(support().high - distance);
}

Eigen::ArrayXd sample(const Distribution& distribution, Eigen::Index n, std::uint64_t seed) {
  Random random(seed);
  Eigen::ArrayXd samples(n);
  for (double& x : samples) x = distribution.draw(random);
  return samples;
}

}  // namespace surprisal
