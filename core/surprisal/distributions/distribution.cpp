#include "surprisal/distributions/distribution.hpp"

#include <limits>

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

double Distribution::power_beside(double place, bool above) const {
  const Support whole = support();
  for (const Interval& piece : pieces()) {
    if (place < piece.low || place > piece.high) continue;
    if (place == (above ? piece.high : piece.low)) continue;  // the piece lies on the other side
    if (above && place == whole.low) return lower_tail().logarithm;
    if (!above && place == whole.high) return upper_tail().logarithm;
    return 0;
  }
  return std::numeric_limits<double>::infinity();
}

Eigen::ArrayXd sample(const Distribution& distribution, Eigen::Index n, std::uint64_t seed) {
  Random random(seed);
  Eigen::ArrayXd samples(n);
  for (double& x : samples) x = distribution.draw(random);
  return samples;
}

}  // namespace surprisal
