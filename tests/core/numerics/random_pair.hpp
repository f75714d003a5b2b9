#pragma once

#include <cmath>

#include "surprisal/numerics/random.hpp"

struct RandomPair {
  double p, q;
};

/// p and q, drawn apart, or so that q differs from p by a part of 1 to 2^-54.
inline RandomPair random_pair(surprisal::Random& random, bool apart) {
  const double p = random.uniform();
  const double q = apart ? random.uniform() * std::exp2(-100 * random.uniform())
                         : p * (1 + random.normal() * std::exp2(-54 * random.uniform()));
  return {p, std::abs(q)};
}
