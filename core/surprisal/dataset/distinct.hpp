#pragma once

#include <vector>

namespace surprisal {

/// The different ones of these values, in ascending order. No NaN.
/// (One function for all that is sorted here: each kind of std::sort is 3 kB of WebAssembly.)
std::vector<double> distinct(std::vector<double> values);

}  // namespace surprisal
