#pragma once

#include <cstddef>

#include "surprisal/numerics/kl_term.hpp"

namespace surprisal {

/// KL of two normals from their parameters, in nats:
///
///     ½·((m₀ − m₁)²/s₁² + s₀²/s₁² − 1 − log(s₀²/s₁²)) = ½·(z² + δ²) + kl_term(s₁, s₀)/s₁
///
/// with z = (m₀ − m₁)/s₁ and δ = (s₀ − s₁)/s₁: three parts, none of them negative, each of second
/// order where the two are near. For s₀ and s₁ between 1e-130 and 1e145, not checked.
template <class Number>
Number normal_kl_ordinary(Number mean_p, Number sd_p, Number mean_q, Number sd_q) {
  const Number unit = 1.0 / sd_q;  // one division for three: they are what takes the time
  const Number z = (mean_p - mean_q) * unit;
  const Number growth = (sd_p - sd_q) * unit;
  const KlParts<Number> parts(sd_q, sd_p);
  return 0.5 * (z * z + growth * growth) + (parts.known + finish(parts.rest)) * unit;
}

/// The same for any parameters of normals, which are not checked.
///
/// Accuracy: largest known error 1.3 eps relative, also for s₀ ≈ s₁:
/// tests/core/distributions/closed_forms.test.cpp. Source: Kullback 1959, Information Theory and
/// Statistics, 9.1.
///
///     normal_kl(0, 1, 1, 1)  // 0.5
double normal_kl(double mean_p, double sd_p, double mean_q, double sd_q);

/// The KL of many pairs at once, two at a time: p and q hold a mean and an sd for each pair.
///
/// Answers whether all were ordinary; else the results are worth nothing, and the parameters may
/// be out of their domain. The same bits as normal_kl.
bool normal_kls(const double* p, const double* q, std::ptrdiff_t pairs, double* results);

}  // namespace surprisal
