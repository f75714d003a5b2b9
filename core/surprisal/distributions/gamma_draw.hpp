#pragma once

#include "surprisal/numerics/random.hpp"

namespace surprisal {

/// A gamma variable of rate 1 as value·exp(logarithm), since for a shape of 0.001 half of them are
/// below the smallest double, though their ratios are not. logarithm <= 0.
struct GammaDraw {
  double value;
  double logarithm;
};

/// The same bits natively and in WebAssembly. Source: Marsaglia, Tsang 2000, A simple method for
/// generating gamma variables; for shape < 1 a draw of shape + 1 times U^(1/shape).
GammaDraw draw_gamma(double shape, Random& random);

/// exp(x) for x <= 0, likewise without libm; 0 below −708.
double exp_for_draws(double x);

}  // namespace surprisal
