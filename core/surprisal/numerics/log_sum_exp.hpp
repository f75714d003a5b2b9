#pragma once

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// log Σ exp(x), without overflow or underflow.
double log_sum_exp(Vector x);
double log_sum_exp(const double* x, std::ptrdiff_t n);

}  // namespace surprisal
