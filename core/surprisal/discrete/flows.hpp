#pragma once

#include <string_view>
#include <vector>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// What must be carried to turn p into q when the outcomes lie on a line: across the gap to the
/// right of an outcome goes all the mass that p has too much on the left.
struct Flow {
  Eigen::Index from;  ///< the outcome at the gap's left end
  double mass;        ///< F − G, the difference of the cumulative distributions across the gap
  double distance;    ///< the gap's width; 0 after the last outcome and between equal positions
};

/// The n flows in the order of the positions; outcomes at equal positions keep their order.
///
/// Each F − G is summed exactly enough that p ≈ q loses nothing to cancellation, and swapping p and
/// q changes signs and nothing else. `function` is the caller's name, for messages: p and q must be
/// distributions, and positions as many, finite, and at most 8e307 apart.
std::vector<Flow> flows(std::string_view function, const Vector& p, const Vector& q,
                        const Vector& positions);

/// The positions 0, 1, …, n − 1.
Eigen::ArrayXd unit_steps(Eigen::Index n);

}  // namespace surprisal
