#pragma once

#include <span>

#include "surprisal/numerics/function_ref.hpp"

namespace surprisal {

/// Where an integrand is asked for its value. Beside a finite upper end x has lost its digits;
/// `below_high` is the distance from there, right to the last one.
struct Place {
  double x;
  double below_high;
};

/// What an integrand answers: its value, and by how much rounding may have moved it.
struct Reading {
  double value;
  double noise = 0;
};

struct Integral {
  double value;
  double error;      ///< bound of |value − integral|, the noise included
  double noise = 0;  ///< the part of it that no finer rule makes smaller
};

/// ∫ f(x) dx from the first of the points to the last, which may be ±inf.
///
/// `points`: at least two, increasing. Put one wherever f has a kink or a peak of its own: between
/// two neighbours f should be smooth, at the first and the last it may be singular, as x^−0.9 is.
///
/// Between inner points: adaptive Gauss–Kronrod, 21 nodes, the worst piece halved until the errors
/// sum to `tolerance` of the value (QUADPACK's QAG). At both ends: double-exponential rules
/// (tanh-sinh; exp-sinh towards infinity), whose nodes crowd at the end.
///
/// The error is an estimate that is made to be too large: Kronrod's against Gauss's rule, one level
/// of the double-exponential rule against the next, 50 roundings, and the integral of the noise.
/// Accuracy: tests/core/numerics/quadrature.test.cpp compares both with integrals that are known.
/// Source: Piessens et al. 1983, QUADPACK; Takahasi, Mori 1974.
///
///     integrate([](Place at) { return Reading{std::exp(-at.x * at.x)}; },
///               std::array{-inf, -1.0, 1.0, inf})   // √π
Integral integrate(FunctionRef<Reading(Place)> f, std::span<const double> points,
                   double tolerance = 1e-13);

}  // namespace surprisal
