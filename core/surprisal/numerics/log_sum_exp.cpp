#include "surprisal/numerics/log_sum_exp.hpp"

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

// The largest element; a NaN is passed over.
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

// exp(x − top); where that is below 1e-307, 1e-307, which a sum with exp(top − top) does not feel.
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

// log1p of the others' share when one element dominates: what they add must not drown in its 1.
double log_of_dominated_sum(const double* x, std::ptrdiff_t n, double top) {
  Sum others;
  bool skipped = false;
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    if (x[i] == top && !skipped) {
      skipped = true;
    } else {
      others.add(exp_below(x[i], top));
    }
  }
  return std::log1p(others.value());
}

}  // namespace

LogSumExp split_log_sum_exp(const double* x, std::ptrdiff_t n) {
  const double top = largest(x, n);
  if (!(std::abs(top) < infinity)) {
    return {has_nan(x, n) ? std::numeric_limits<double>::quiet_NaN() : top, 0};
  }
  const double total = sum_exp(x, n, top);
  return {top, total < 1.5 ? log_of_dominated_sum(x, n, top) : log_ratio(total, 1)};
}

double log_sum_exp(const double* x, std::ptrdiff_t n) {
  const LogSumExp parts = split_log_sum_exp(x, n);
  return parts.top + parts.rest;
}

double log_sum_exp(Vector x) { return log_sum_exp(x.data(), x.size()); }

}  // namespace surprisal
