#include "surprisal/dataset/sin_cos.hpp"

#include <cmath>

#include "surprisal/numerics/double_double.hpp"

namespace surprisal {
namespace {

constexpr double half_pi = 1.5707963267948966;
constexpr DoubleDouble half_pi_rest = {6.123233995736766e-17, -1.4973849048591698e-33};

/// n!/(n + 2)! − z·n!/(n + 4)! + z²·n!/(n + 6)! − …, eight terms.
double series(double z, int n) {
  double sum = 0;
  for (int k = 8; k > 0; --k) sum = (1 - z * sum) / ((n + 2 * k) * (n + 2 * k - 1));
  return sum;
}

double rounded(DoubleDouble x) { return x.high + x.low; }

/// sin r = r − r·z·(1/6 − z·…), z = r².
double sin_of_small(DoubleDouble r, DoubleDouble z) {
  constexpr DoubleDouble sixth = {1.0 / 6, 9.25185853854297e-18};
  const DoubleDouble factor = plus(sixth, -z.high / 6 * series(z.high, 3));
  return rounded(plus(r, negative(times(times(r, z), factor))));
}

/// cos r = 1 − z·(1/2 − z·(1/24 − …)).
double cos_of_small(DoubleDouble z) {
  constexpr DoubleDouble twenty_fourth = {1.0 / 24, 2.3129646346357427e-18};
  const DoubleDouble inner = plus(twenty_fourth, -z.high / 24 * series(z.high, 4));
  const DoubleDouble factor = plus(negative(times(z, inner)), 0.5);
  return rounded(plus(negative(times(z, factor)), 1));
}

}  // namespace

SinCos sin_cos(double x) {
  const double quarters = std::floor(x / half_pi + 0.5);
  // The difference is exact: the last bits of half_pi are zeros, enough for four times of it.
  const DoubleDouble difference = {x - quarters * half_pi, 0};
  const DoubleDouble r = plus(difference, negative(times({quarters, 0}, half_pi_rest)));
  const DoubleDouble z = times(r, r);
  const double sin = sin_of_small(r, z), cos = cos_of_small(z);
  const int quarter = static_cast<int>(quarters) & 3;
  if (quarter == 0) return {sin, cos};
  if (quarter == 1) return {cos, -sin};
  if (quarter == 2) return {-sin, -cos};
  return {-cos, sin};
}

SinCos sin_cos_of_turns(double turns) {
  const double quarters = std::floor(4 * turns + 0.5);
  SinCos of_rest = sin_cos((4 * turns - quarters) * half_pi);
  for (double left = quarters - 4 * std::floor(quarters / 4); left > 0; --left)
    of_rest = {of_rest.cos, -of_rest.sin};
  return of_rest;
}

}  // namespace surprisal
