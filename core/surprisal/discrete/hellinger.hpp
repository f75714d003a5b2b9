#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Hellinger distance: the root of squared_hellinger.
///
///     H(p, q) = √(½·Σ (√p[i] − √q[i])²) = √(1 − Σ √(p[i]·q[i]))
///
/// A metric, symmetric (bit for bit), zero exactly when p = q, between 0 and 1. H² ≤ TV ≤ √2·H.
/// (2·√(1 − Σ√(pq)) and √(2 − 2·Σ√(pq)) are found under this name, too.) A pure number.
///
/// Limits: never infinite; disjoint supports give 1.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 1.1 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Le Cam, Asymptotic Methods in Statistical Decision
/// Theory, chapter 4; Tsybakov, Introduction to Nonparametric Estimation, section 2.4.
///
///     hellinger(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.110310843750
double hellinger(const Vector& p, const Vector& q);

/// The slopes of squared_hellinger over 2H. Where p = q there is a kink; 0 is given, a subgradient.
PairGradient hellinger_gradient(const Vector& p, const Vector& q);

}  // namespace surprisal
