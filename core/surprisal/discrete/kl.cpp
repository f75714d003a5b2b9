#include "surprisal/discrete/kl.hpp"

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) { return p > 0 ? p * log_ratio(p, q) : 0; }

Slopes slopes(double p, double q, double) { return {log_ratio(p, q), (q - p) / q, q - p}; }

constexpr Separable measure{"kl", share, slopes};

}  // namespace

double kl(const Vector& p, const Vector& q) { return gated(sum_kl_terms, "kl", p, q); }

Eigen::ArrayXd kl_terms(const Vector& p, const Vector& q) { return shares(measure, p, q); }

PairGradient kl_gradient(const Vector& p, const Vector& q) {
  PairGradient gradient = gradient_of_shares(measure, p, q);
  gradient.logits = q - p;  // exact also where q = 0, when ∂/∂q is infinite
  return gradient;
}

}  // namespace surprisal
