#pragma once

#include <Eigen/Core>
#include <vector>

#include "surprisal/network/shape.hpp"

namespace surprisal {

/// The two passes of a batch through a network, forward beside backward, and the room for all that
/// flows: nothing is allocated after the constructor.
///
/// Everything is stored unit by unit (product.hpp): a layer's values are (units × stride), stride
/// the padded number of samples. What stands in the padding is of no account: its gradient is 0.
///
///     z = W·x + b, a = f(z)                       forward
///     ∂L/∂z = ∂L/∂a·f′(z)                         backward
///     ∂L/∂W = ∂L/∂z·xᵀ, ∂L/∂b = Σ ∂L/∂z, ∂L/∂x = Wᵀ·∂L/∂z
template <class Scalar>
class Passes {
 public:
  /// Room for batches of at most so many samples.
  Passes(const Shape& shape, std::ptrdiff_t most_samples);

  /// Where to put a batch, (inputs × stride); its padding must be finite.
  Scalar* begin(std::ptrdiff_t samples);

  /// From the batch to the outputs, (outputs × stride).
  const Scalar* forward(const Scalar* parameters);

  /// Where to put ∂L/∂outputs, (outputs × stride), 0 in the padding.
  Scalar* output_gradient() { return layers_.back().gradient.data(); }

  /// From ∂L/∂outputs to ∂L/∂parameters, which are written over.
  void backward(const Scalar* parameters, Scalar* gradient);

  std::ptrdiff_t samples() const { return samples_; }
  std::ptrdiff_t stride() const { return stride_; }

  /// What the last passes left at a layer: z, a, and ∂L/∂z, each (units × stride).
  const Scalar* z(std::size_t layer) const { return layers_[layer].z.data(); }
  const Scalar* a(std::size_t layer) const { return layers_[layer].a.data(); }
  const Scalar* gradient(std::size_t layer) const { return layers_[layer].gradient.data(); }

 private:
  using Values = Eigen::Array<Scalar, Eigen::Dynamic, 1>;
  struct Room {
    Values z, a, gradient;
  };

  const Scalar* input_of(std::size_t layer) const {
    return layer == 0 ? input_.data() : layers_[layer - 1].a.data();
  }

  Shape shape_;
  std::ptrdiff_t samples_ = 0, stride_ = 0;
  Values input_;
  std::vector<Room> layers_;
};

}  // namespace surprisal
