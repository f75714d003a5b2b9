#pragma once

#include <optional>

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// KL(p‖q) where the two families have a closed form that keeps its digits also for p ≈ q.
/// One row a pair of families, in closed_forms.cpp.
std::optional<double> closed_kl(const Distribution& p, const Distribution& q);

}  // namespace surprisal
