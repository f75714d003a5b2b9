#pragma once

#include <span>
#include <vector>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/discrete/separable.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Jensen–Shannon divergence, in nats: the mean kl of p and of q from their midpoint m = ½(p + q);
/// equally, what one draw tells about whether it came from p or from q.
///
///     JS(p, q) = ½·D(p‖m) + ½·D(q‖m) = H(m) − ½·H(p) − ½·H(q)
///
/// This is the divergence itself; SciPy's `jensenshannon` returns its square root, which is a
/// metric, and Topsøe's variant is twice as large.
/// Symmetric (bit for bit), zero exactly when p = q, between 0 and log 2 (which rounding never
/// exceeds).
///
/// Limits: never infinite; an outcome with q[i] = 0 adds ½·p[i]·log 2.
/// Shapes: p, q of one length n ≥ 1, each a distribution (Σ within 1e-8 of 1).
/// Errors: InvalidArgument when the lengths differ or an argument is not a distribution.
/// Accuracy: largest known error 4.3 eps, 16 promised, however close p and q
/// (tests/reference/discrete.md). Source: Lin 1991, Divergence measures based on the Shannon
/// entropy, section IV.
///
///     jensen_shannon(p, q)  // p = (.1, .2, .3, .4), q = (.2, .2, .3, .3): 0.012078628391
double jensen_shannon(const Vector& p, const Vector& q);

/// Each outcome's share ½·(p·log(p/m) + q·log(q/m)), in nats; never negative.
Eigen::ArrayXd jensen_shannon_terms(const Vector& p, const Vector& q);

/// ∂/∂p = ½·log(p/m), ∂/∂q = ½·log(q/m).
PairGradient jensen_shannon_gradient(const Vector& p, const Vector& q);

/// One outcome's share and slopes; what f_divergence takes for this name, too.
extern const Separable jensen_shannon_shares;

/// The same of any number of distributions with weights: what one draw tells about which of them it
/// came from.
///
///     JS(p₁ … pₖ; w) = Σ w[j]·D(pⱼ‖m) = H(m) − Σ w[j]·H(pⱼ),   m = Σ w[j]·pⱼ
///
/// Between 0 and H(w) ≤ log k. Shapes: k ≥ 1 rows, all of one length, each a distribution; k
/// weights that are a distribution, or none, for equal weights.
/// Errors: InvalidArgument, which calls the rows distributions[0], distributions[1] … and the
/// weights weights. Accuracy: largest known error 1.5 eps, 16 promised, however close the rows
/// (tests/reference/discrete.md). Source: Lin 1991, section V.
///
///     jensen_shannon(rows, weights)  // (1, 0), (0, 1), (.5, .5), weights (.25, .25, .5): ½·log 2
double jensen_shannon(std::span<const Eigen::ArrayXd> rows, const Vector& weights);
double jensen_shannon(std::span<const Eigen::ArrayXd> rows);

/// Each row's slopes w[j]·log(pⱼ[i]/m[i]), −∞ where pⱼ[i] = 0 < m[i]; 0 for a row without weight.
std::vector<Eigen::ArrayXd> jensen_shannon_gradient(std::span<const Eigen::ArrayXd> rows,
                                                    const Vector& weights);

}  // namespace surprisal
