#include "surprisal/numerics/log_sum_exp.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/exp_below.hpp"
#include "surprisal/numerics/exp_beside_one.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool has_nan(const double* x, std::ptrdiff_t n) {
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    if (std::isnan(x[i])) return true;
  }
  return false;
}

// exp(x − top), or exp(−708) where that is more: a sum with exp(top − top) does not feel it.
template <class Number>
Number shifted_exp(Number x, Number top) {
  return exp_beside_one(maximum(x - top, splat<Number>(-708)));
}

double sum_exp(const double* x, std::ptrdiff_t n, double top) {
  constexpr std::ptrdiff_t block_size = 64;
  const Lanes tops = splat<Lanes>(top);
  Sum total;
  std::ptrdiff_t i = 0;
  for (; i + block_size <= n; i += block_size) {
    Lanes even{}, odd{};
    for (std::ptrdiff_t j = i; j < i + block_size; j += 4) {
      even += shifted_exp(load<Lanes>(x + j), tops);
      odd += shifted_exp(load<Lanes>(x + j + 2), tops);
    }
    total.add(sum_of_lanes(even + odd));
  }
  for (; i < n; ++i) total.add(shifted_exp(x[i], top));
  return total.value();
}

// Whether the roundings in sum_exp could matter. A score that is d below the top has up to 0.9·d
// eps of them, and the shares' mean d is at most log(n/total): their entropy is at most log n.
bool adds_up_roundings(std::ptrdiff_t n, double total, double top, double result) {
  const int bits = std::ilogb(static_cast<double>(n) / total) + 1;  // of n/total, rounded up
  return bits * ln2 > 2.5 * (top >= 0 ? result : std::max(1.0, std::abs(result)));
}

// Σ exp(x − top) but for one x that is top, each share right to 2 eps.
double sum_others(const double* x, std::ptrdiff_t n, double top) {
  Sum others;
  bool skipped = false;
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    if (x[i] == top && !skipped) {
      skipped = true;
    } else {
      others.add(exp_below(x[i], top));
    }
  }
  return others.value();
}

double plus_log(double base, double x) { return plus_log_ratio(base, split_log_ratio(x, 1.0)); }

double infinite_or_nan(const double* x, std::ptrdiff_t n, double top) {
  return has_nan(x, n) ? std::numeric_limits<double>::quiet_NaN() : top;
}

}  // namespace

double largest(const double* x, std::ptrdiff_t n) {
  Lanes a = splat<Lanes>(-infinity), b = a, c = a, d = a;
  std::ptrdiff_t i = 0;
  for (; i + 8 <= n; i += 8) {
    a = maximum(a, load<Lanes>(x + i));
    b = maximum(b, load<Lanes>(x + i + 2));
    c = maximum(c, load<Lanes>(x + i + 4));
    d = maximum(d, load<Lanes>(x + i + 6));
  }
  const Lanes both = maximum(maximum(a, b), maximum(c, d));
  double result = maximum(both[0], both[1]);
  for (; i < n; ++i) result = maximum(result, x[i]);
  return result;
}

LogSumExp split_log_sum_exp(const double* x, std::ptrdiff_t n) {
  const double top = largest(x, n);
  if (!(std::abs(top) < infinity)) return {infinite_or_nan(x, n, top), 0};
  return {top, std::log1p(sum_others(x, n, top))};
}

double log_sum_exp(const double* x, std::ptrdiff_t n) {
  const double top = largest(x, n);
  if (!(std::abs(top) < infinity)) return infinite_or_nan(x, n, top);
  const double total = sum_exp(x, n, top);
  const double result = plus_log(top, total);
  if (total >= 1.5 && !adds_up_roundings(n, total, top, result)) return result;
  const double others = sum_others(x, n, top);
  // Beside one that dominates, the others must not drown in its 1. (And a NaN is an answer.)
  return others >= 0.5 ? plus_log(top, 1 + others) : top + std::log1p(others);
}

double log_sum_exp(Vector x) { return log_sum_exp(x.data(), x.size()); }

}  // namespace surprisal
