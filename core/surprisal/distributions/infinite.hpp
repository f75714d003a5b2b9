#pragma once

#include <optional>

#include "surprisal/distributions/answer.hpp"
#include "surprisal/distributions/distribution.hpp"
#include "surprisal/distributions/pair_integrals.hpp"

namespace surprisal {

/// A set that has mass under p and none under q, if there is one. What one only touches counts for
/// nothing: a point under a density.
std::optional<InfiniteReason> mass_outside(const Distribution& p, const Distribution& q);

/// Do no sets have mass under both?
bool mutually_singular(const Distribution& p, const Distribution& q);

/// Why this measure of p and q is infinite, or nothing when it is finite. Decided from supports and
/// tails, before anything is integrated.
std::optional<InfiniteReason> infinite_reason(const PairIntegral& measure, const Distribution& p,
                                              const Distribution& q, double parameter);

}  // namespace surprisal
