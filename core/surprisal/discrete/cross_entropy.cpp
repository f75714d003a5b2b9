#include "surprisal/discrete/cross_entropy.hpp"

#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/xlogy.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) { return 0 - xlogy(p, q); }

Slopes slopes(double p, double q, double) { return {-std::log(q), -p / q, -p}; }

constexpr Separable measure{"cross_entropy", share, slopes};

}  // namespace

double cross_entropy(const Vector& p, const Vector& q) {
  const double negative = gated(sum_xlogy, "cross_entropy", p, q);
  return negative < 0 ? -negative : 0;  // a q just above 1, within the gate, is certain, no more
}

Eigen::ArrayXd cross_entropy_terms(const Vector& p, const Vector& q) {
  return shares(measure, p, q);
}

PairGradient cross_entropy_gradient(const Vector& p, const Vector& q) {
  PairGradient gradient = gradient_of_shares(measure, p, q);
  gradient.logits = q - p;  // exact also where q = 0, when ∂/∂q is infinite
  return gradient;
}

}  // namespace surprisal
