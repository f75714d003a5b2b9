#pragma once

namespace surprisal {

/// A factor of a density beside a place x, (1 + v·reciprocal)^power, with reciprocal = ±1/x.
struct TailFactor {
  double power;
  double reciprocal;
};

/// ∫ exp(−slope·v)·Π (1 + v·reciprocal)^power·exp(−power·v·reciprocal) dv from v = 0 on: what lies
/// beyond a place, over the density there, for gamma and beta densities of powers >= 19 on the side
/// that falls.
///
/// Written with log1pmx, the exponent is a sum of terms of one sign, a parabola that bends into a
/// line: 32 nodes of Gauss and Legendre as far as exp(−40) give all digits, whatever the powers.
/// This takes the place of Temme's uniform expansions and their tables.
double tail_integral(double slope, TailFactor first, TailFactor second = {0, 0});

}  // namespace surprisal
