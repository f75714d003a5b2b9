#include "surprisal/discrete/entropy.hpp"

#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/xlogx.hpp"

namespace surprisal {

double entropy(const Vector& p) {
  const double negative = gated(sum_xlogx, "entropy", p);
  return negative < 0 ? -negative : 0;  // a p just above 1, within the gate, is certain, no more
}

Eigen::ArrayXd entropy_terms(const Vector& p) {
  require_distribution("entropy", "p", p);
  Eigen::ArrayXd terms(p.size());
  for (Eigen::Index i = 0; i < p.size(); ++i) terms[i] = 0 - xlogx(p[i]);
  return terms;
}

Gradient entropy_gradient(const Vector& p) {
  require_distribution("entropy", "p", p);
  Gradient gradient{p, p};
  for (double& slope : gradient.p) slope = -std::log(slope) - 1;
  // Logits do not see a constant: against the largest p, nothing cancels near the uniform p.
  const double largest = p.maxCoeff();
  for (double& slope : gradient.logits) slope = log_ratio(largest, slope);
  gradient.logits = through_softmax(p, gradient.logits);
  return gradient;
}

}  // namespace surprisal
