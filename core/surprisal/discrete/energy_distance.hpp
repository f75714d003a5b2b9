#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Energy distance on the line: how much further apart two draws are, on average, when one comes
/// from p and the other from q, than when both come from the same one.
///
///     E(p, q) = √(2·E|X−Y| − E|X−X′| − E|Y−Y′|) = √(2·∫ (F(x) − G(x))² dx)
///
/// with X, X′ ~ p, Y, Y′ ~ q, and F and G the cumulative sums of p and q. This is the root, a
/// metric, as SciPy's `energy_distance`; Székely and Rizzo's own statistic is its square. Symmetric
/// (bit for bit), zero exactly when p = q (if positions are distinct).
///
/// Limits: never infinite, whatever p and q make impossible: what counts is where mass lies. An
/// outcome that neither has is a place that mass is carried past.
/// Shapes: p, q, positions of one length n ≥ 1. Positions come in any order; outcomes at equal
/// positions are one place. Without positions the outcomes are 0, 1, …, n − 1, in this order.
/// Units: the square root of the positions'.
/// Errors: InvalidArgument when lengths differ, when p or q is not a distribution (Σ within 1e-8 of
/// 1), or positions are not finite or more than 8e307 apart.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close p and q
/// (tests/reference/transport.md). The defect Σp − Σq of rounding counts as if it lay at the
/// largest position. Source: Székely, Rizzo 2013.
///
///     energy_distance(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.244948974278
double energy_distance(const Vector& p, const Vector& q);
double energy_distance(const Vector& p, const Vector& q, const Vector& positions);

/// ∂/∂p[i] = (2/E)·Σ (F − G)·width over the gaps to the right of outcome i; ∂/∂q = −∂/∂p. At p = q
/// the distance has a kink; the subgradient 0 is given.
PairGradient energy_distance_gradient(const Vector& p, const Vector& q);
PairGradient energy_distance_gradient(const Vector& p, const Vector& q, const Vector& positions);

}  // namespace surprisal
