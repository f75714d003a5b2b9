#pragma once

#include <cstddef>

namespace surprisal {

/// The products that dense layers are made of.
///
/// What flows through a network is stored unit by unit: a row holds one unit's values for the whole
/// batch, padded to `stride`, a multiple of 4 (pack.hpp: padded), so that a pack holds as many
/// samples. Layers of one unit use all lanes, too. Each number is a sum in a fixed order: the bits
/// are the same natively and in WebAssembly. Nothing is allocated.

/// A matrix where it lies: the number at (i, j) is data[i·row + j·column].
template <class Scalar>
struct Strided {
  const Scalar* data;
  std::ptrdiff_t row, column;
};

/// y += w·x: (rows × inner)·(inner × stride) → (rows × stride), summed over inner from 0 on.
template <class Scalar>
void add_product(Strided<Scalar> w, std::ptrdiff_t rows, std::ptrdiff_t inner, const Scalar* x,
                 Scalar* y, std::ptrdiff_t stride);

/// w = a·bᵀ: (rows × stride)·(columns × stride)ᵀ → (rows × columns), row by row.
template <class Scalar>
void product_over_batch(const Scalar* a, std::ptrdiff_t rows, const Scalar* b,
                        std::ptrdiff_t columns, std::ptrdiff_t stride, Scalar* w);

/// The sum of each row: (rows × stride) → (rows).
template <class Scalar>
void sum_over_batch(const Scalar* a, std::ptrdiff_t rows, std::ptrdiff_t stride, Scalar* sums);

}  // namespace surprisal
