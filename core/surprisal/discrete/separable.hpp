#pragma once

#include <string_view>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {

/// Many measures are sums over the outcomes. Such a measure is written once, as one outcome's share
/// with its slopes; the three functions below make value, terms and gradient of it.
struct Share {
  double value;  ///< what the outcome adds
  double by_p;   ///< ∂value/∂p
  double by_q;   ///< ∂value/∂q
};

/// Σ share(p[i], q[i]), compensated. `share` maps (double p, double q) to Share.
template <class Function>
double sum_of_shares(std::string_view function, const Vector& p, const Vector& q, Function share) {
  require_pair(function, p, q);
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i) total.add(share(p[i], q[i]).value);
  return total.value();
}

/// Each outcome's share.
template <class Function>
Eigen::ArrayXd shares(std::string_view function, const Vector& p, const Vector& q, Function share) {
  require_pair(function, p, q);
  return p.binaryExpr(q, [&](double x, double y) { return share(x, y).value; });
}

/// The gradient of the sum, and what becomes of it behind a softmax that outputs q.
template <class Function>
PairGradient gradient_of_shares(std::string_view function, const Vector& p, const Vector& q,
                                Function share) {
  require_pair(function, p, q);
  PairGradient gradient;
  gradient.p = p.binaryExpr(q, [&](double x, double y) { return share(x, y).by_p; });
  gradient.q = p.binaryExpr(q, [&](double x, double y) { return share(x, y).by_q; });
  gradient.logits = through_softmax(q, gradient.q);
  return gradient;
}

}  // namespace surprisal
