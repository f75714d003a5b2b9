#include "surprisal/discrete/jensen_shannon.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kernels.hpp"

namespace surprisal {
namespace {

double share(double p, double q, double) { return js_term(p, q); }

/// log(p/m) with m = ½(p + q), from the exact difference where p and q are close.
double log_to_midpoint(double p, double q) {
  const double gap = (p - q) / (p + q);  // p/m − 1
  return std::abs(gap) < 0.5 ? std::log1p(gap) : std::log(2 * (p / (p + q)));
}

Slopes slopes(double p, double q, double) {
  const double by_q = 0.5 * log_to_midpoint(q, p);
  return {0.5 * log_to_midpoint(p, q), by_q, q * by_q};
}

}  // namespace

constinit const Separable jensen_shannon_shares{"jensen_shannon", share, slopes};

double jensen_shannon(const Vector& p, const Vector& q) {
  return std::min(gated(sum_js_terms, "jensen_shannon", p, q), ln2);
}

Eigen::ArrayXd jensen_shannon_terms(const Vector& p, const Vector& q) {
  return shares(jensen_shannon_shares, p, q);
}

PairGradient jensen_shannon_gradient(const Vector& p, const Vector& q) {
  return gradient_of_shares(jensen_shannon_shares, p, q);
}

}  // namespace surprisal
