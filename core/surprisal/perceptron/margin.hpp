#pragma once

#include <cmath>
#include <cstddef>

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {

/// Two numbers from memory as doubles; floats become doubles exactly.
inline Lanes load_two(const double* from) { return load<Lanes>(from); }
inline Lanes load_two(const float* from) {
  float __attribute__((vector_size(8))) x;
  std::memcpy(&x, from, sizeof x);
  return __builtin_convertvector(x, Lanes);
}

/// w·x, rounded, always in the same order: four sums of pairs, each of every fourth pair, as
/// additions would wait for each other in a single one; then what is left over.
template <class Number>
inline double dot_in_lanes(const double* w, const Number* x, std::ptrdiff_t n) {
  const auto product = [&](std::ptrdiff_t i) { return load_two(w + i) * load_two(x + i); };
  Lanes a = {}, b = {}, c = {}, d = {};
  std::ptrdiff_t i = 0;
  for (; i + 8 <= n; i += 8) {
    a += product(i);
    b += product(i + 2);
    c += product(i + 4);
    d += product(i + 6);
  }
  if (i + 4 <= n) {
    a += product(i);
    b += product(i + 2);
    i += 4;
  }
  if (i + 2 <= n) {
    c += product(i);
    i += 2;
  }
  const double sum = sum_of_lanes((a + b) + (c + d));
  return i < n ? sum + w[i] * static_cast<double>(x[i]) : sum;
}

/// y·(w·x + b) for a label y = ±1, rounded once, with the exact sign: > 0, < 0, or 0 only when it
/// is 0. For all finite numbers.
double exact_margin(const double* w, double b, const double* x, double y, std::ptrdiff_t n);
double exact_margin(const double* w, double b, const float* x, double y, std::ptrdiff_t n);

/// The largest error of y·(dot_in_lanes(w, x) + b): at most n + 2 roundings of parts that are not
/// above `size`, a bound of Σ|w·x| + |b|, and one unit of underflow for each product. Twice that,
/// so that the bound may itself be rounded. Source: Higham 2002, section 3.1.
inline double margin_error(double size, std::ptrdiff_t n) {
  const double count = static_cast<double>(n + 2);
  return count * (0x1p-52 * size + 0x1p-1073);
}

/// y·(w·x + b): the rounded value where its sign is beyond doubt, else exact_margin.
template <class Number>
double safe_margin(const double* w, double b, const Number* x, double y, std::ptrdiff_t n) {
  const double margin = y * (dot_in_lanes(w, x, n) + b);
  double size = std::abs(b);
  for (std::ptrdiff_t i = 0; i < n; ++i) size += std::abs(w[i] * static_cast<double>(x[i]));
  return std::abs(margin) > margin_error(size, n) ? margin : exact_margin(w, b, x, y, n);
}

}  // namespace surprisal
