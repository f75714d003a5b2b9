#pragma once

#include <cmath>

namespace surprisal {

/// x·log y, where x = 0 silences every y but NaN.
inline double xlogy(double x, double y) { return x == 0 && !std::isnan(y) ? 0 : x * std::log(y); }

}  // namespace surprisal
