#pragma once

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Perplexity: the number of equally likely outcomes that would be as uncertain as p.
///
///     exp(H(p)) = Π p[i]^(−p[i])
///
/// Between 1 (a point mass) and n (the uniform distribution). The same in every unit, since 2 to
/// the entropy in bits is e to the entropy in nats.
/// Shapes: p of length n ≥ 1, a distribution. Errors: InvalidArgument when it is not one.
/// Accuracy: largest known error 3.0 eps, 16 promised for n ≤ 1000 (tests/reference/discrete.md);
/// the error of entropy times its value. Source: Jelinek, Mercer, Bahl, Baker 1977; Cover, Thomas,
/// section 2.1.
///
///     perplexity(p)  // p = (.5, .25, .25): 2.828427124746
double perplexity(const Vector& p);

/// ∂/∂p = −exp(H)·(1 + log p) (+∞ where p = 0), and by logits −exp(H)·p·(log p + H).
Gradient perplexity_gradient(const Vector& p);

}  // namespace surprisal
