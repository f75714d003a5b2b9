#pragma once

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// From which side a ball is measured.
enum class KlSide {
  forward,  ///< { x : D(center‖x) ≤ radius }: what a believer may believe at this price
  reverse,  ///< { x : D(x‖center) ≤ radius }: the worlds that cost the belief `center` so much
};

/// The outline of a ball of equal relative entropy on the simplex of three outcomes: `points`
/// places as rows, in order around the center; cut where the ball meets the border of the simplex.
///
/// Both balls are convex. A forward one never reaches the border when all of the center is
/// positive; a reverse one does from radius −log(1 − min center) on. For a small radius both are
/// the ellipse Σ (x − center)²/center = 2·radius.
///
/// Shapes: center of length 3, each entry positive, Σ within 1e-8 of 1; result points × 3.
/// Errors: InvalidArgument when the center is not such a distribution, the radius (in nats) is
/// negative or not finite, or points < 3.
/// Accuracy: each place to 1e-15 of the simplex. Source: Csiszár 1975, I-divergence geometry of
/// probability distributions.
///
///     kl_ball(center, 0.1, KlSide::forward, 180)
Eigen::ArrayX3d kl_ball(const Vector& center, double radius, KlSide side, Eigen::Index points);

}  // namespace surprisal
