#pragma once

#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_moons is to make.
struct MoonsOptions {
  int samples = 100;       ///< ≥ 1; the second moon has the odd one
  double noise = 0;        ///< the standard deviation of what is added to each coordinate
  std::uint32_t seed = 0;  ///< random_state in scikit-learn
};

/// Two half circles, one upside down, each reaching into the other: scikit-learn's function of this
/// name.
///
/// Class 0 is (cos t, sin t), class 1 is (1 − cos t, ½ − sin t), each with t evenly from 0 to π.
/// Errors: InvalidArgument when samples < 1, or noise is negative or not finite.
/// Accuracy: order and labels are scikit-learn's (1.2, with NumPy 1.24). 999 of 1000 coordinates
/// are the same doubles, the others differ by at most 2·2^−52; on processors with AVX-512, where
/// NumPy has a sine of its own, half of them do, by at most 4·2^−52.
/// The same bits natively and in WebAssembly.
/// Source: scikit-learn 1.2, sklearn.datasets.make_moons.
///
///     make_moons({.samples = 200, .noise = 0.1, .seed = 42})
Dataset make_moons(const MoonsOptions& options);

}  // namespace surprisal
