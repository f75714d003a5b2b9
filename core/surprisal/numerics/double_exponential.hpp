#pragma once

#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// ∫ f(distance) over 0 < distance < length, where f may be singular at 0; length may be +inf.
///
/// The trapezoidal rule after distance = length/(1 + exp(−π·sinh t)), or, towards infinity,
/// distance = scale·exp(π/2·sinh t): the weights fall doubly exponentially, so that a singularity
/// at an end does no harm. The step is halved until two levels agree.
///
/// `scale` is a length on which f changes; it is used for length = +inf only. `beside` is the size
/// of what the integral will be added to: digits that would be lost there are not looked for.
Integral double_exponential(FunctionRef<Reading(double)> f, double length, double scale,
                            double tolerance, double beside = 0);

}  // namespace surprisal
