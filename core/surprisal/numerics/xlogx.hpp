#pragma once

#include <cmath>

namespace surprisal {

/// x·log x, with its limit 0 at 0; NaN below 0.
inline double xlogx(double x) { return x == 0 ? 0 : x * std::log(x); }

}  // namespace surprisal
