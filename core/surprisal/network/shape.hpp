#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "surprisal/network/activation.hpp"

namespace surprisal {

/// A dense layer, a = f(W·x + b): how many units, and f by its name.
struct LayerSpec {
  std::ptrdiff_t units;
  std::string_view activation;
};

/// A layer in its place: W is (units × inputs), row by row, and lies with b (units) in the
/// network's one vector of parameters.
struct Layer {
  std::ptrdiff_t inputs, units;
  const Activation* activation;
  std::ptrdiff_t weights, biases;  ///< where they begin in the vector
};

/// What a network is before it has parameters: its inputs and its dense layers, one after another.
class Shape {
 public:
  /// Errors: InvalidArgument when inputs or units are not between 1 and 65536, when there is no
  /// layer, when an activation is unknown or softmax is not the last one, and when there would be
  /// more than 2^24 parameters.
  Shape(std::ptrdiff_t inputs, std::span<const LayerSpec> layers);

  std::ptrdiff_t inputs() const { return layers_.front().inputs; }
  std::ptrdiff_t outputs() const { return layers_.back().units; }
  std::span<const Layer> layers() const { return layers_; }

  /// How many weights and biases there are: layer by layer, W then b.
  std::ptrdiff_t parameters() const;

 private:
  std::vector<Layer> layers_;
};

}  // namespace surprisal
