#pragma once

#include "surprisal/numerics/quadrature.hpp"

namespace surprisal {

/// The integral over one finite piece by 21 nodes: Kronrod's rule, with Gauss's 10 among them for
/// the error.
Integral gauss_kronrod(FunctionRef<Reading(double)> f, double low, double high);

}  // namespace surprisal
