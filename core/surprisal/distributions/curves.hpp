#pragma once

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// Where a picture of both looks: from the smallest to the largest x beyond which `outside` of p
/// or of q lies, half of it on either side.
///
/// Finite, low < high; whole numbers where both are discrete. outside: 0 < outside < 1;
/// InvalidArgument otherwise.
///
///     window(Normal(0, 1), Normal(1, 2))  // {−5.58…, 7.58…}
Interval window(const Distribution& p, const Distribution& q, double outside = 1e-3);

/// Two densities and the integrands of their divergences, one of each at every x.
struct Curves {
  Eigen::ArrayXd x;        ///< increasing
  Eigen::ArrayXd p, q;     ///< densities, or probabilities of whole numbers
  Eigen::ArrayXd forward;  ///< p·log(p/q), of which KL(p‖q) is the integral or the sum
  Eigen::ArrayXd reverse;  ///< q·log(q/p), in nats per unit of x
};

/// Both densities from one end of a window to the other.
///
/// x: `points` places at equal distances; where both are discrete the whole numbers in the window,
/// or `points` of them if there are more. Where only one is discrete both: its probabilities stand
/// at whole numbers, and between them the other's density.
/// An integrand is 0 where its own density is, +inf where only the other's is, and where p is
/// spread and q sits on whole numbers; 0 where both densities are infinite.
/// Errors: InvalidArgument for a window whose ends are not finite and increasing, points < 2.
/// Accuracy: the densities' own; integrands 4 eps of p·(|log p| + |log q|).
///
///     curves(Normal(0, 1), Normal(1, 2), {-4, 4}, 401).forward
Curves curves(const Distribution& p, const Distribution& q, Interval window, Eigen::Index points);

}  // namespace surprisal
