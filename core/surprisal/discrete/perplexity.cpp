#include "surprisal/discrete/perplexity.hpp"

#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/entropy.hpp"

namespace surprisal {

double perplexity(const Vector& p) {
  require_distribution("perplexity", "p", p);
  return std::exp(entropy(p));
}

Gradient perplexity_gradient(const Vector& p) {
  const double factor = perplexity(p);
  Gradient gradient = entropy_gradient(p);
  gradient.p *= factor;
  gradient.logits *= factor;
  return gradient;
}

}  // namespace surprisal
