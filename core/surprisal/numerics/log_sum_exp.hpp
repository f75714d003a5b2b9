#pragma once

#include <cstddef>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// log Σ exp(x), without overflow or underflow: the logarithm of what weights exp(x) sum to.
///
/// All −inf (or no numbers at all): −inf. Any +inf: +inf. Any NaN: NaN. Shifting x by ±1e300 is
/// safe.
///
/// With the largest x taken out, log Σ exp(x − max) is computed as log1p of the others' share when
/// one dominates, so that it is right even where exp(x − max) is far below eps.
///
/// Accuracy: largest known error 0.9 eps relative to max(|result|, 1), and to |result| when
/// max x >= 0: tests/reference/numerics.md. (Logarithms of a distribution sum to log 1 = 0, where
/// the rounding of x itself is all that is left.)
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

}  // namespace surprisal
