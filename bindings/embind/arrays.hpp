#pragma once

#include <cstdint>

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

/// A table arrives row by row, as JavaScript nests it.
using RowMajor = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
inline Eigen::ArrayXXd input_table(Address address, int rows, int columns) {
  return Eigen::Map<const RowMajor>(reinterpret_cast<const double*>(address), rows, columns);
}

}  // namespace bindings
