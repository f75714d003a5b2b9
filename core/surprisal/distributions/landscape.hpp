#pragma once

#include <string_view>

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// A divergence between a target and the members of a family over a grid of its two parameters: the
/// map on which project looks for the lowest place.
///
///     result(row, column) = D(target, member(first[column], second[row]))
///
/// divergence: a name of pair_integrals(), the target being p; or "reverse_kl", kl with the member
/// as p; or "wasserstein_1", "wasserstein_2". `parameter` is its order, where it has one. In nats,
/// or in the measure's unit.
///
/// Forward KL to a family whose log density has expectations under the target costs one formula a
/// cell; normals' reverse KL a trapezoidal sum, which is as good as exact for a smooth target
/// (Trefethen, Weideman 2014, The exponentially convergent trapezoidal rule). All else is explain,
/// a cell at a time.
///
/// Shapes: first and second of any length; result second × first.
/// Errors: InvalidArgument for a family without exactly two parameters, for parameters outside it,
/// an unknown divergence, an order that it does not take.
/// Accuracy: formulas 1e-13 of the larger of |KL| and the target's entropy; reverse KL of normals
/// 1e-6 of it; all else as explain.
///
///     landscape(target, Normal::row, "kl", means, sds)
Eigen::ArrayXXd landscape(const Distribution& target, const Family& family,
                          std::string_view divergence, const Vector& first, const Vector& second,
                          double parameter = 0);

}  // namespace surprisal
