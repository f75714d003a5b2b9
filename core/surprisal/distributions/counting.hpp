#pragma once

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// What the families of counts share: support on whole numbers, log-concave probabilities.

/// The smallest k with cdf(k) ≥ u, or, of the upper tail, with survival(k) ≤ u; 0 < u < 1.
///
/// A bracket grows from `guess` by doubled steps and is then halved: a few evaluations beside the
/// guess, log k of them at worst. Never 1 − cdf.
enum class Side { lower, upper };
double quantile_of_counts(const Distribution& p, double u, Side side, double guess);

/// −Σ P(k)·log P(k), a sum of positive terms: the digits near a point mass are kept.
///
/// From a standard deviation of 40 on, every d-th k with d = sd/4 stands for d neighbours. For a
/// smooth bell the trapezoidal rule's error is about exp(−2π²·sd²/d²), far below rounding, so the
/// cost does not grow with the spread. Beyond a variance of 2^53 it is a normal's entropy.
double entropy_of_counts(const Distribution& p);

}  // namespace surprisal
