#include "surprisal/numerics/log_sum_exp.hpp"

#include <cmath>
#include <limits>

#include "surprisal/numerics/exp_below.hpp"
#include "surprisal/numerics/exp_lanes.hpp"
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
  Lanes even = splat<Lanes>(-infinity), odd = even;
  std::ptrdiff_t i = 0;
  for (; i + 4 <= n; i += 4) {
    even = maximum(even, load<Lanes>(x + i));
    odd = maximum(odd, load<Lanes>(x + i + 2));
  }
  const Lanes both = maximum(even, odd);
  double result = maximum(both[0], both[1]);
  for (; i < n; ++i) result = maximum(result, x[i]);
  return result;
}

// exp(x − shift) for x <= shift; where it would be below 1e-307, 1e-307, which no sum of interest
// feels.
template <class Number>
Number shifted_exp(Number x, Number shift) {
  return exp_normal(maximum(x - shift, splat<Number>(-708)));
}

double sum_exp(const double* x, std::ptrdiff_t n, double shift) {
  constexpr std::ptrdiff_t block_size = 32;
  const Lanes shifts = splat<Lanes>(shift);
  Sum total;
  std::ptrdiff_t i = 0;
  for (; i + block_size <= n; i += block_size) {
    Lanes even{}, odd{};
    for (std::ptrdiff_t j = i; j < i + block_size; j += 4) {
      even += shifted_exp(load<Lanes>(x + j), shifts);
      odd += shifted_exp(load<Lanes>(x + j + 2), shifts);
    }
    const Lanes both = even + odd;
    total.add(both[0] + both[1]);
  }
  for (; i < n; ++i) total.add(shifted_exp(x[i], shift));
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
