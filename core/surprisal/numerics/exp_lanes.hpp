#pragma once

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

/// exp(x) for −708 <= x <= 709, in lanes.
///
/// x = k·ln 2 + r with |r| <= ½·ln 2; then exp(r) = 1 + r + r·c/(2 − c), c = r − r²·P(r²)
/// (Remez, 1.8e-19).
template <class Number>
Number exp_normal(Number x) {
  constexpr double shift =
      0x1.8p52;  // adding it rounds to an integer, which the low bits then hold
  const Number shifted = x * 1.4426950408889634 + shift;
  const Number k = shifted - shift;
  const Number high = x - k * 6.93147180369123816490e-01;
  const Number low = k * 1.90821492927058770002e-10;
  const Number r = high - low;
  const Number z = r * r;
  const Number c = r - z * (0.16666666666666555 +
                            z * (-0.002777777777669482 +
                                 z * (6.613756249679423e-05 +
                                      z * (-1.6533836658661175e-06 + z * 4.136028301244343e-08))));
  const Number fraction = 1.0 + (high - (low - r * c / (2.0 - c)));
  return fraction * from_bits((to_bits(shifted) << 52) + 0x3ff0000000000000);
}

}  // namespace surprisal
