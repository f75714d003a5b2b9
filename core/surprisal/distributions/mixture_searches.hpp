#pragma once

#include "surprisal/distributions/counting.hpp"
#include "surprisal/distributions/mixture.hpp"

namespace surprisal {

/// What of a mixture has no formula: 0 < u < 1.

/// Newton's steps on log cdf (log survival), kept inside the bracket of the components' quantiles
/// and replaced by halving where they leave it; ends where the bracket has no double inside.
double mixture_quantile(const Mixture& p, double u, Side side);

/// The highest place that is reached uphill from the components' modes and kinks; of equally high
/// ones the smallest.
double mixture_mode(const Mixture& p);

/// −∫ p·log p cut at the components' quantiles, or −Σ p·log p. Of counts that are all widely
/// spread only every d-th is taken: see entropy_of_counts.
double mixture_entropy(const Mixture& p);

}  // namespace surprisal
