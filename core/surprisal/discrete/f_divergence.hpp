#pragma once

#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/generators.hpp"
#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {

/// The f-divergence of p from q: the mean, under q, of a convex function of the likelihood ratio.
///
///     D_f(p‖q) = Σ q[i]·f(p[i]/q[i])
///
/// Most divergences are one of these; `generators()` has their f, f′, f″ and conjugates f*. Never
/// negative, zero for p = q; merging outcomes never makes it larger.
///
/// Limits: p[i] = q[i] = 0 adds nothing; q[i] = 0 < p[i] adds p[i] times the slope of f at infinity
/// (which may be +∞; it is not left out); p[i] = 0 < q[i] adds q[i]·f(0).
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1); parameter: the order
/// alpha of "alpha", finite, which the other generators ignore.
/// Errors: InvalidArgument when the lengths differ, an argument is not a distribution, or the order
/// is not finite.
/// Accuracy: 16 eps promised, however close p and q; that of the measure
/// (tests/reference/discrete.md). Source: Csiszár 1963; Ali, Silvey 1966; Liese, Vajda 2006.
///
///     f_divergence(p, q, generator("kl"))  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.045758
double f_divergence(const Vector& p, const Vector& q, const Generator& generator,
                    double parameter = 0);

/// Each outcome's share q·f(p/q), f centred; never negative.
Eigen::ArrayXd f_divergence_terms(const Vector& p, const Vector& q, const Generator& generator,
                                  double parameter = 0);

/// With t = p/q: ∂/∂p = f′(t), ∂/∂q = f(t) − t·f′(t) = −f*(f′(t)).
PairGradient f_divergence_gradient(const Vector& p, const Vector& q, const Generator& generator,
                                   double parameter = 0);

/// The same with an f of your own: any function (double t) -> double, convex on t ≥ 0, with f(1) =
/// 0, its limit f(0) and its slope at infinity, lim f(t)/t (both may be +∞).
/// Errors: also InvalidArgument when f(1) is not 0, within 1e-12.
/// Accuracy: that of f(p/q) at a rounded ratio, and what your f and the sum lose to cancellation:
/// near p = q few digits may remain. An f with f′(1) = 0 (add c·(t − 1): it changes no divergence)
/// keeps more of them.
///
///     f_divergence(p, q, [](double t) { return t * std::log(t); }, 0.0, infinity)
template <class Function>
double f_divergence(const Vector& p, const Vector& q, Function f, double at_zero,
                    double slope_at_infinity) {
  require_pair("f_divergence", p, q);
  const double at_one = f(1.0);
  require(std::abs(at_one) <= 1e-12, "f_divergence", "f(1)", "0", at_one);
  Sum total;
  for (Eigen::Index i = 0; i < p.size(); ++i) {
    if (p[i] > 0 && q[i] > 0) total.add(q[i] * f(p[i] / q[i]));
    if (p[i] > 0 && q[i] == 0) total.add(p[i] * slope_at_infinity);
    if (p[i] == 0 && q[i] > 0) total.add(q[i] * at_zero);
  }
  return total.value();
}

}  // namespace surprisal
