#pragma once

#include <optional>

#include "surprisal/distributions/kl_gradient.hpp"

namespace surprisal {

/// The slopes of KL(p‖q) where both are of one family with closed forms for them: normal, laplace,
/// gumbel, gamma, beta, bernoulli, binomial with as many trials, poisson. Nothing otherwise.
///
/// Written in differences of parameters, so that the digits stay where p ≈ q and the slopes vanish.
std::optional<KlGradient> closed_kl_gradient(const Distribution& p, const Distribution& q);

}  // namespace surprisal
