#include "surprisal/discrete/kl.hpp"

#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/kernels.hpp"

namespace surprisal {
namespace {

Share share(double p, double q) {
  return {p > 0 ? p * log_ratio(p, q) : 0, log_ratio(p, q), p > 0 || q > 0 ? (q - p) / q : 0};
}

}  // namespace

double kl(const Vector& p, const Vector& q) { return gated(sum_kl_terms, "kl", p, q); }

Eigen::ArrayXd kl_terms(const Vector& p, const Vector& q) { return shares("kl", p, q, share); }

PairGradient kl_gradient(const Vector& p, const Vector& q) {
  PairGradient gradient = gradient_of_shares("kl", p, q, share);
  gradient.logits = q - p;  // exact also where q = 0, when ∂/∂q is infinite
  return gradient;
}

}  // namespace surprisal
