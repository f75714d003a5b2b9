#pragma once

#include <vector>

#include "surprisal/distributions/distribution.hpp"
#include "surprisal/distributions/pair_integrals.hpp"
#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// Where an integrand of two densities is asked for its value.
struct PairPlace {
  Place at;
  Interval stretch;  ///< around it, each density is positive throughout or nowhere
  double log_p;
  double log_q;
};

using PairTerm = FunctionRef<Reading(const PairPlace&)>;

/// ∫ term over where p or q has mass; for discrete ones the sum over whole numbers.
///
/// The pieces of the integral end at quantiles of p and of q and at their kinks, so that no peak,
/// however narrow, is missed. The error holds what the term says of its noise. `kink`: the term is
/// not smooth where p and q cross; then it is cut there, too.
Integral integrate_pair(PairTerm term, const Distribution& p, const Distribution& q,
                        bool kink = false);

/// ∫ measure.term(log p, log q), whose error holds what rounding of the log-densities may do.
Integral integrate_pair(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                        double parameter);

/// The sum over whole numbers, where p and q are discrete.
Integral sum_pair(PairTerm term, const Distribution& p, const Distribution& q);

/// A function of both logarithms, and what their rounding may have done to it. `scales`: see
/// PairIntegral.
Reading read(FunctionRef<double(double, double)> of_logs, double log_p, double log_q, bool scales);

/// d.score(x), with its digits also beside the upper end of d's support.
std::vector<double> score_at(const Distribution& d, const PairPlace& here);

enum class Spacing { wide, narrow };

/// Places at which an integral of both is best cut, from one end of their supports to the other:
/// quantiles, far out in the tails, too. Narrow spacing is for those who look for a root between
/// two neighbours.
std::vector<double> cuts(const Distribution& p, const Distribution& q, Spacing spacing);

}  // namespace surprisal
