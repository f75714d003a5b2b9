#pragma once

#include <cstddef>

/// The sums that divergences of long vectors are made of, in one pass that also gates its
/// arguments.
///
/// p is the truth, q the model; n numbers each, n >= 0; nats. Numbers are taken two at a time
/// (lanes.hpp), in blocks of 64 whose sums are compensated, always in the same order: the same bits
/// natively and in WebAssembly. Zeros, subnormal and huge numbers are right wherever they stand; a
/// block that has unusual ones is only slower.
///
/// Accuracy: 16 eps relative for terms of one sign, however close p and q are. Largest known error:
/// 0.9 eps for random p and q, 4.3 eps for equal terms, whose roundings add up;
/// tests/reference/numerics.md.
///
///     const double p[] = {0.5, 0.5}, q[] = {0.25, 0.75};
///     Mass mass;
///     sum_kl_terms(p, q, 2, &mass);  // 0.14384103622589045; mass is {1, 1, true}
namespace surprisal {

/// What a kernel learns about its arguments on the way.
struct Mass {
  double p = 0;       ///< Σ p, within 1e-14 relative
  double q = 0;       ///< Σ q, likewise; 0 where there is no q
  bool valid = true;  ///< all numbers are finite and >= 0; else no other result means anything
};

/// Σ p·log(p/q) − p + q: KL(p‖q) of distributions. Never negative, and exactly 0 for p = q.
/// A component with p = 0 gives q; one with q = 0 < p makes it +inf.
double sum_kl_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ ½·(p·log(p/m) + q·log(q/m)), m = ½·(p + q): JS(p, q). Symmetric bit for bit, never negative,
/// exactly 0 for p = q, and never above ½·(Σp + Σq)·ln 2 as computed.
double sum_js_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ (p − q)·log(p/q): KL(p‖q) + KL(q‖p). Symmetric bit for bit, never negative, exactly 0 for
/// p = q. A component where only one of p and q is 0 makes it +inf.
double sum_jeffreys_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

/// Σ p·log p: minus the entropy H(p). Exactly 0 for a point mass.
double sum_xlogx(const double* p, std::ptrdiff_t n, Mass* mass);

/// Σ p·log q: minus the cross-entropy H(p, q). A component with p = 0 gives 0; one with q = 0 < p
/// makes it −inf.
double sum_xlogy(const double* p, const double* q, std::ptrdiff_t n, Mass* mass);

}  // namespace surprisal
