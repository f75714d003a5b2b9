#pragma once

#include "surprisal/distributions/answer.hpp"
#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// Wasserstein's distance of two distributions on the line: the cheapest way to move the mass of
/// one to the other, where moving a unit by a distance d costs d^order.
///
///     W₁ = ∫ |F(x) − G(x)| dx,    W₂² = ∫₀¹ (F⁻¹(u) − G⁻¹(u))² du
///
/// A metric, in the unit of x. +∞ where a tail is so heavy that the moment of the order diverges.
/// order: 1 or 2; InvalidArgument otherwise.
/// Accuracy: within the answer's error. Source: Villani 2003, Topics in Optimal
/// Transportation, 2.2.
///
///     explain_wasserstein(Normal(0, 1), Normal(1, 2), 2)  // √2
Answer explain_wasserstein(const Distribution& p, const Distribution& q, int order);

}  // namespace surprisal
