#pragma once

#include <vector>

#include "surprisal/distributions/distribution.hpp"
#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// The slopes of KL(p‖q), in nats a unit of each parameter, in the order of parameters().
struct KlGradient {
  std::vector<Integral> p;  ///< empty where p's family has no Fisher information
  std::vector<Integral> q;  ///< empty where q's family has none
};

/// The gradient of KL(p‖q) in the parameters of p and of q, of any families:
///
///     ∂/∂θ_p = E_p[score_p·log(p/q)],    ∂/∂θ_q = −E_p[score_q] = −∫ (p − q)·score_q.
///
/// Both vanish at p = q, where KL is ½ dθᵀ·F·dθ with F the Fisher information. Within an
/// exponential family they are, in natural parameters η, F(η_p)·(η_p − η_q) and E_q[T] − E_p[T].
///
/// The support must not move with the parameter, nor may a parameter be whole: for Uniform, Mixture
/// and Histogram that side is empty. Where KL is infinite there is no slope: all are NaN.
/// Accuracy: within `error`, 1e-11 of the value for parameters of ordinary size, measured against
/// PyTorch's autograd and mpmath: tests/core/distributions/kl_gradient.test.cpp.
/// Source: Kullback 1959, chapter 2; Amari 2016, section 2.
///
///     kl_gradient(Normal(1, 2), Normal(0, 1)).p   // {1, 1.5}: by the mean, by the sd
KlGradient kl_gradient(const Distribution& p, const Distribution& q);

}  // namespace surprisal
