#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace surprisal {

/// What an activation does to a layer, stored unit by unit: (units × stride), see product.hpp.
template <class Scalar>
struct ActivationKernels {
  /// a = f(z).
  void (*apply)(const Scalar* z, Scalar* a, std::ptrdiff_t units, std::ptrdiff_t stride);
  /// ∂L/∂a → ∂L/∂z, in place.
  void (*backward)(const Scalar* z, const Scalar* a, Scalar* gradient, std::ptrdiff_t units,
                   std::ptrdiff_t stride);
};

/// One row of the table of activations: f and its derivative side by side.
///
/// All act on each unit alone but softmax, which turns the units of a layer into probabilities and
/// belongs at the end of a network; with cross-entropy it is part of the loss, and the last layer
/// is the identity. leaky_relu has slope 0.01 below 0; gelu is x·Φ(x), with the exact Φ.
struct Activation {
  const char* name;
  const char* title;
  const char* formula;
  const char* slope_formula;
  bool elementwise;
  ActivationKernels<float> single;
  ActivationKernels<double> twice;

  template <class Scalar>
  const ActivationKernels<Scalar>& kernels() const {
    if constexpr (sizeof(Scalar) == 4) {
      return single;
    } else {
      return twice;
    }
  }

  /// f(z) and f′(z) of one number, for curves; not for softmax.
  double value(double z) const;
  double slope(double z) const;
};

/// Every activation. Adding one means adding its two functions and its row.
std::span<const Activation> activations();

/// The activation of this name; InvalidArgument, which lists the names, when there is none.
///
///     activation("tanh").slope(0)  // 1
const Activation& activation(std::string_view name);

}  // namespace surprisal
