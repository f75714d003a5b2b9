#pragma once

#include <cstddef>

namespace surprisal {

/// What the vector kernels learn about their arguments on the way.
struct Mass {
  double p = 0;  ///< Σ p, within 1e-15 relative
  double q = 0;  ///< Σ q, likewise; 0 where there is no q
  bool valid =
      true;  ///< every entry is finite and >= 0; where not, the sums and the result mean nothing
};

/// Σ p·log(p/q) − p + q
double sum_kl_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ ½·(p·log(p/m) + q·log(q/m)), m = ½·(p + q); never above ½·(Σp + Σq)·ln 2
double sum_js_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ (p − q)·log(p/q)
double sum_jeffreys_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ p·log p
double sum_xlogx(const double* p, std::ptrdiff_t n, Mass* mass);

/// Σ p·log q
double sum_xlogy(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

}  // namespace surprisal
