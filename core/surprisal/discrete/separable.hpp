#pragma once

#include <string_view>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// The slopes of one outcome's share.
struct Slopes {
  double by_p;      ///< ∂share/∂p
  double by_q;      ///< ∂share/∂q
  double weighted;  ///< q·∂share/∂q, finite also where the slope alone overflows; for q > 0
};

/// Many measures are sums over the outcomes. Such a measure is written once, as one outcome's share
/// and its slopes; the three functions below make value, terms and gradient of it.
///
/// An outcome with p = q = 0 never happens: it adds nothing and has slope 0; neither function is
/// called for it. `parameter` is passed on to both (an order alpha), and ignored by most.
struct Separable {
  std::string_view name;
  double (*share)(double p, double q, double parameter);
  Slopes (*slopes)(double p, double q, double parameter);
};

/// Σ share(p[i], q[i]), compensated.
double sum_of_shares(const Separable& measure, const Vector& p, const Vector& q,
                     double parameter = 0);

/// Each outcome's share.
Eigen::ArrayXd shares(const Separable& measure, const Vector& p, const Vector& q,
                      double parameter = 0);

/// The slopes at every outcome, and what becomes of them behind a softmax that outputs q.
PairGradient gradient_of_shares(const Separable& measure, const Vector& p, const Vector& q,
                                double parameter = 0);

}  // namespace surprisal
