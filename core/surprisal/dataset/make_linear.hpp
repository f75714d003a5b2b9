#pragma once

#include <Eigen/Core>
#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_linear is to make.
struct LinearOptions {
  int samples = 100;       ///< ≥ 1; class 0 has the odd one
  int features = 2;        ///< ≥ 1
  double margin = 0.1;     ///< the least distance of a sample from the border, ≥ 0
  std::uint32_t seed = 0;  ///< of random.hpp
};

/// Samples that a hyperplane divides, and the hyperplane: w·x + b > 0 exactly in class 1.
struct LinearData {
  Dataset data;
  Eigen::ArrayXd weights;  ///< w, of length 1
  double bias = 0;         ///< b, in [−½, ½)
};

/// Two classes on the two sides of a random hyperplane, none nearer to it than the margin: what the
/// perceptron is sure to learn, in at most (R/margin)² updates for samples within R (Novikoff
/// 1962).
///
/// w is uniform on the unit sphere. A sample lies margin to margin + 1 from the border, uniformly,
/// and along the border as a uniform point of [−1, 1)^features does.
/// Errors: InvalidArgument when a count is below 1, margin is negative or not finite.
/// Accuracy: distances are at least margin but for rounding, 10^−15·(1 + margin)·features.
/// The same bits natively and in WebAssembly.
///
///     const LinearData made = make_linear({.margin = 0.2, .seed = 1});
///     made.weights, made.bias;  // the border
LinearData make_linear(const LinearOptions& options);

}  // namespace surprisal
