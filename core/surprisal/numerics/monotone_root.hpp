#pragma once

#include "surprisal/numerics/function_ref.hpp"

namespace surprisal {

/// What a place says about the root: whether it is already beyond, and where it would go next.
struct RootStep {
  double excess;  ///< below 0 before the root, above 0 beyond it; only the sign counts
  double next;    ///< Newton's answer, in whatever variable is the straightest; NaN if none
};

/// The root of an increasing function in [low, high], ends that may be infinite: Newton's steps as
/// long as they stay between what is known to be before and beyond the root and get shorter, else
/// the bracket is halved, in steps of doubles and not of size, so that 1e-300 is as close as 1.
///
/// Stops when a step no longer moves the place by more than 2 eps of it, or no double is left
/// between. A NaN as excess is returned as NaN.
///
///     const auto square = [](double x) { return RootStep{x * x - 2, x - (x - 2 / x) / 2}; };
///     monotone_root(square, 0, 10, 1)  // 1.414213562373095
double monotone_root(FunctionRef<RootStep(double)> f, double low, double high, double start);

}  // namespace surprisal
