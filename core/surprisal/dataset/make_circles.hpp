#pragma once

#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_circles is to make.
struct CirclesOptions {
  int samples = 100;       ///< ≥ 1; the inner circle has the odd one
  double factor = 0.8;     ///< the radius of the inner circle, from 0 to below 1; the other has 1
  double noise = 0;        ///< the standard deviation of what is added to each coordinate
  std::uint32_t seed = 0;  ///< random_state in scikit-learn
};

/// A circle (class 0) around another (class 1), samples evenly on each: scikit-learn's function of
/// this name. No line divides them; their squares do.
///
/// Errors: InvalidArgument when samples < 1, factor is not in [0, 1), or noise is negative or not
/// finite.
/// Accuracy: as make_moons.hpp.
/// Source: scikit-learn 1.2, sklearn.datasets.make_circles.
///
///     make_circles({.samples = 200, .factor = 0.5, .noise = 0.05, .seed = 42})
Dataset make_circles(const CirclesOptions& options);

}  // namespace surprisal
