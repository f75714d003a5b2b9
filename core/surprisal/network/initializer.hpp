#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "surprisal/numerics/random.hpp"

namespace surprisal {

/// One row of the table of initializers: how the weights of a layer begin. Biases begin at 0.
struct Initializer {
  const char* name;
  const char* title;
  const char* formula;  ///< n inputs, m units
  /// One weight.
  double (*draw)(Random& random, std::ptrdiff_t inputs, std::ptrdiff_t units);
};

/// Every initializer: zeros; uniform in ±½; glorot, uniform in ±√(6/(n + m)) (Glorot and Bengio
/// 2010), for sigmoid and tanh; he, normal with variance 2/n (He et al. 2015), for ReLU.
///
/// Zeros are for perceptrons and logistic regression: in a layer between others all units would
/// stay alike.
std::span<const Initializer> initializers();

/// The initializer of this name; InvalidArgument, which lists the names, when there is none.
const Initializer& initializer(std::string_view name);

}  // namespace surprisal
