#pragma once

#include <vector>

#include "surprisal/perceptron/signed_points.hpp"

namespace surprisal {

/// A point of the convex hull of some vectors z: Σ shares·z over the support, divided by total.
template <class Number>
struct HullPoint {
  std::vector<Eigen::Index> support;
  std::vector<Number> shares;  ///< positive
  Number total;                ///< their sum
  std::vector<Number> point;   ///< Σ shares·z: total times the point
  Number square;               ///< ‖point‖²
};

/// The point of the convex hull of the vectors that is nearest to the origin, by Wolfe's algorithm:
/// it goes from one simplex of vectors to another whose nearest point is nearer, so it ends, and
/// its end proves itself: point·z >= ‖point‖² for all z, or the point is the origin.
///
/// With whole numbers all of this is exact. With doubles it stops where rounding leaves no
/// progress: that is a guess, from which the exact one starts (and then mostly has nothing to do).
/// Cost of one simplex of k vectors in d dimensions, k <= d + 1: k²·d + k³/6 products, of up to
/// 2·k·b bits when the coordinates have b; then one product a coordinate of each vector.
/// Source: Wolfe 1976, Finding the nearest point in a polytope; Bareiss 1968 for the equations.
HullPoint<double> nearest_to_origin(const SignedPoints& vectors);
HullPoint<BigInteger> nearest_to_origin(const SignedPoints& vectors,
                                        const HullPoint<double>& guess);

}  // namespace surprisal
