#pragma once

#include <cstdint>

#include "surprisal/distributions/mixture.hpp"

namespace surprisal {

struct NormalMixtureFit {
  enum class Status {
    converged,  ///< the log-likelihood no longer grows
    exhausted,  ///< 10000 iterations were not enough
    collapsed,  ///< a component shrank onto a single value, where the likelihood has no bound
  };
  Mixture mixture;  ///< the normals, by their means; of a collapsed fit the last that was sound
  double log_likelihood;
  int iterations;
  Status status;
};

/// A mixture of normals of (locally) largest likelihood, by expectation and maximisation in turn.
///
/// samples: finite, at least as many different ones as components; components a whole number from
/// 1 to 1000. The start is drawn (k-means++: places far from those already chosen are likelier), so
/// the answer depends on the seed, and is the same for the same seed but for rounding.
/// The likelihood grows in every iteration; it ends where that is below 1e-13 of it.
/// Errors: InvalidArgument otherwise.
/// Source: Dempster, Laird, Rubin 1977, J. Royal Statistical Society B 39; Arthur,
/// Vassilvitskii 2007 for the start.
NormalMixtureFit fit_normal_mixture(const Vector& samples, double components, std::uint64_t seed);

}  // namespace surprisal
