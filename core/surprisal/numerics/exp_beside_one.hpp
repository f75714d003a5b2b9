#pragma once

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

/// exp(x) for −708 <= x <= 0, for sums in which it stands beside exp(0) = 1: right to an eps of 1,
/// and to 3 + 1.5·|x| eps of itself. NaN for NaN.
///
/// exp(x) = 2^k·2^f with k + f = x/ln 2, |f| <= ½; the rounding of x/ln 2 costs |x|·eps of exp(x),
/// so at most 0.4 eps of 1. 2^f = (Q + f·P)/(Q − f·P) with P and Q in f², a rational fit of
/// tanh(½·f·ln 2)/f at Chebyshev nodes (error 1.7e-18).
template <class Number>
Number exp_beside_one(Number x) {
  // Adding it rounds to an integer, which the low bits then hold.
  constexpr double rounder = 0x1.8p52;
  constexpr std::uint64_t one = 0x3ff0000000000000;
  const Number y = x * 1.4426950408889634;
  const Number shifted = y + rounder;
  const Number f = y - (shifted - rounder);
  const Number z = f * f;
  const Number odd = f * (1513.8609344741506 + z * (20.20167222619047 + z * 0.023094395253434926));
  const Number even = 4368.079325522778 + z * (233.17777775854128 + z);
  const Number quotient = odd / (even - odd);
  return (1.0 + (quotient + quotient)) * from_bits((to_bits(shifted) << 52) + one);
}

}  // namespace surprisal
