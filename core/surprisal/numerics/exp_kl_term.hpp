#pragma once

#include "surprisal/numerics/double_double.hpp"

namespace surprisal {

/// exp(−kl_term(p, q)) = (q/p)^p·exp(p − q), for p, q >= 0: what most probabilities of large
/// parameters consist of. A logarithm of −700 that is right to an eps gives a power that is right
/// to 700; this one has its digits down to 1e-300.
///
/// q may be given in two parts. 1 for p = q; exp(−q) for p = 0; NaN below 0.
///
/// Source: for p and q within a factor ~1.6 the exponent in twice the digits; beyond, the power
/// by std::pow of what neither overflows nor vanishes. Accuracy: largest known error 5.9 eps
/// relative, tests/reference/special.md.
///
///     exp_minus_kl_term(1, {2})  // 2/e = 0.7357588823428847
double exp_minus_kl_term(double p, DoubleDouble q);

/// mean^k·exp(−mean)/Γ(k + 1), for k, mean >= 0: Poisson's probability of k, for any real k. The
/// mean may be given in two parts.
///
/// Source: Loader 2000, Fast and accurate computation of binomial probabilities. Accuracy: largest
/// known error 3.9 eps relative, tests/reference/special.md.
///
///     poisson_mass(3, {2})  // 0.18044704431548358
double poisson_mass(double k, DoubleDouble mean);

}  // namespace surprisal
