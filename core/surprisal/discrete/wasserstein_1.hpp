#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Wasserstein's distance of order 1, or earth mover's distance, on the line: the least total of
/// mass times way that turns the heap p into the heap q. Unlike kl it knows which outcomes are
/// neighbours, and stays finite where the supports do not meet.
///
///     W₁(p, q) = ∫ |F(x) − G(x)| dx = Σ |F[k] − G[k]|·(x[k+1] − x[k])
///
/// over the sorted positions x, with F and G the cumulative sums of p and q.
/// A metric: symmetric (bit for bit), zero exactly when p = q (if positions are distinct).
///
/// Limits: never infinite, whatever p and q make impossible: what counts is where mass lies. An
/// outcome that neither has is a place that mass is carried past.
/// Shapes: p, q, positions of one length n ≥ 1. Positions come in any order; outcomes at equal
/// positions are one place. Without positions the outcomes are 0, 1, …, n − 1, in this order.
/// Units: those of the positions.
/// Errors: InvalidArgument when lengths differ, when p or q is not a distribution (Σ within 1e-8 of
/// 1), or positions are not finite or more than 8e307 apart.
/// Accuracy: largest known error 1.0 eps, 16 promised, however close p and q
/// (tests/reference/transport.md). The defect Σp − Σq of rounding counts as if it lay at the
/// largest position. Source: Vallender 1974; Villani, Topics in Optimal Transportation,
/// section 2.2.
///
///     wasserstein_1(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.3
double wasserstein_1(const Vector& p, const Vector& q);
double wasserstein_1(const Vector& p, const Vector& q, const Vector& positions);

/// What each gap adds: |F − G|·width, at the index of the outcome on the gap's left. n numbers that
/// sum to W₁; the outcome at the largest position has no gap to its right and shows 0.
Eigen::ArrayXd wasserstein_1_terms(const Vector& p, const Vector& q);
Eigen::ArrayXd wasserstein_1_terms(const Vector& p, const Vector& q, const Vector& positions);

/// ∂/∂p[i] = Σ sign(F − G)·width over the gaps to the right of outcome i, Kantorovich's potential
/// with 0 at the largest position; ∂/∂q = −∂/∂p. Where F = G the distance has a kink; the
/// subgradient with sign(0) = 0 is given, so that p = q gives 0.
PairGradient wasserstein_1_gradient(const Vector& p, const Vector& q);
PairGradient wasserstein_1_gradient(const Vector& p, const Vector& q, const Vector& positions);

}  // namespace surprisal
