#include "surprisal/discrete/entropy.hpp"

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/xlogx.hpp"

namespace surprisal {

double entropy(const Vector& p) {
  const double negative = gated(sum_xlogx, "entropy", p);
  return 0 - negative;  // +0, not −0, for a point mass
}

Eigen::ArrayXd entropy_terms(const Vector& p) {
  require_distribution("entropy", "p", p);
  return p.unaryExpr([](double x) { return 0 - xlogx(x); });
}

Gradient entropy_gradient(const Vector& p) {
  require_distribution("entropy", "p", p);
  Gradient gradient;
  gradient.p = p.unaryExpr([](double x) { return -std::log(x) - 1; });
  gradient.logits = through_softmax(p, gradient.p);
  return gradient;
}

}  // namespace surprisal
