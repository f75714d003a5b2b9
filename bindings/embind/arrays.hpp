#pragma once

#include <cstdint>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace bindings {

/// Arrays cross the border as an address in wasm memory and a length: the JavaScript side has
/// copied the numbers in, or they live there (Vector). Addresses are numbers, so that a call costs
/// no conversion.
using Address = std::uintptr_t;

inline Eigen::Map<const Eigen::ArrayXd> input(Address address, int length) {
  return {reinterpret_cast<const double*>(address), length};
}

inline Eigen::Map<Eigen::ArrayXd> output(Address address, int length) {
  return {reinterpret_cast<double*>(address), length};
}

/// Writes the gradients by p, by q and by the logits of q, one after the other.
inline void write_gradient(const surprisal::PairGradient& gradient, Address out) {
  output(out, static_cast<int>(3 * gradient.p.size())) << gradient.p, gradient.q, gradient.logits;
}

/// The same of one distribution: by p and by the logits of p.
inline void write_gradient(const surprisal::Gradient& gradient, Address out) {
  output(out, static_cast<int>(2 * gradient.p.size())) << gradient.p, gradient.logits;
}

/// A table arrives row by row, as JavaScript nests it.
using RowMajor = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
inline Eigen::ArrayXXd input_table(Address address, int rows, int columns) {
  return Eigen::Map<const RowMajor>(reinterpret_cast<const double*>(address), rows, columns);
}

inline Eigen::Map<RowMajor> output_table(Address address, int rows, int columns) {
  return {reinterpret_cast<double*>(address), rows, columns};
}

}  // namespace bindings
