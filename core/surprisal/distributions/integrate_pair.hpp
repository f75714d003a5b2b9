#pragma once

#include "surprisal/distributions/distribution.hpp"
#include "surprisal/distributions/pair_integrals.hpp"
#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// ∫ term(log p, log q) over where either has mass; for discrete ones the sum over whole numbers.
///
/// The pieces of the integral end at quantiles of p and of q and at their kinks, so that no peak,
/// however narrow, is missed. The error holds what rounding of the log-densities may do.
Integral integrate_pair(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                        double parameter);

/// The sum over whole numbers, where p and q are discrete.
Integral sum_pair(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                  double parameter);

/// The measure's term, and what the rounding of both logarithms may have done to it.
Reading read(const PairIntegral& measure, double log_p, double log_q, double parameter);

/// Places at which an integral of both is best cut, from one end of their supports to the other.
std::vector<double> cuts(const Distribution& p, const Distribution& q);

}  // namespace surprisal
