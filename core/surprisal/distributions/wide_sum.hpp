#pragma once

#include <vector>

#include "surprisal/distributions/distribution.hpp"
#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// Whole numbers low … high on which a function changes over lengths of about `scale`.
struct Stretch {
  double low, high, scale;
};

/// Where p and q have their mass, all but 1e-30 of it, from left to right; one stretch where they
/// overlap.
std::vector<Stretch> bulks(const Distribution& p, const Distribution& q);

/// How many whole numbers these are.
double count_of(const std::vector<Stretch>& stretches);

/// Σ f(k) over the whole numbers of a stretch, at both ends of which f is flat: every h-th of them
/// counts h times, with h from scale/8 on down until halving it changes nothing any more. For a
/// smooth f that error falls like exp(−2π²·(scale/h)²); a kink makes it h². After about `most`
/// readings what is still missing stands in the error.
///
/// Source: Trefethen, Weideman 2014, The exponentially convergent trapezoidal rule.
Integral wide_sum(FunctionRef<Reading(double)> f, const Stretch& stretch, double most);

/// The same over several stretches, each with `most` readings.
Integral wide_sum(FunctionRef<Reading(double)> f, const std::vector<Stretch>& stretches,
                  double most);

}  // namespace surprisal
