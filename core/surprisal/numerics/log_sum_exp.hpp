#pragma once

#include <cstddef>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// log Σ exp(x), without overflow or underflow: the logarithm of what weights exp(x) sum to.
///
/// All −inf (or no numbers at all): −inf. Any +inf: +inf. Any NaN: NaN. Shifting x by ±1e300 is
/// safe.
///
/// exp(x − max x) is summed in one fast pass, and again with more care where its roundings could
/// matter: when one x dominates, as log1p of the others' share, be it far below eps; and when very
/// many x, far below the largest, make up a small result.
///
/// Accuracy: relative to |result| when max x >= 0, else to max(|result|, 1), since logarithms of a
/// distribution sum to log 1 = 0. Largest known error: 0.9 eps for random x; 3.6 eps for equal x
/// below a larger one, whose roundings add up. See tests/reference/numerics.md.
///
///     log_sum_exp(Eigen::Array3d(1000, 1001, 1002))  // 1002.4076059644444
double log_sum_exp(Vector x);
double log_sum_exp(const double* x, std::ptrdiff_t n);

/// log Σ exp(x) in two parts, `top` + `rest`: the largest x, and log Σ exp(x − top), which is >= 0
/// and has all its digits. When `top` is infinite or NaN, `rest` is 0.
struct LogSumExp {
  double top, rest;
};
LogSumExp split_log_sum_exp(const double* x, std::ptrdiff_t n);

/// The largest of n numbers, −inf when there are none. A NaN is passed over.
double largest(const double* x, std::ptrdiff_t n);

}  // namespace surprisal
