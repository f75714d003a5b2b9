#pragma once

#include <optional>

#include "surprisal/distributions/distribution.hpp"
#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// −E_p[log q] where log q is a sum of terms whose expectations under p have closed forms; in nats.
/// Supports and tails are not looked at: see infinite_reason.
/// Accuracy: within the error, which grows with the largest of the terms.
///
///     expected_surprise(Normal(0, 1), Laplace(0, 1))  // log 2 + √(2/π)
std::optional<Integral> expected_surprise(const Distribution& p, const Distribution& q);

}  // namespace surprisal
