#include "surprisal/network/product.hpp"

#include <algorithm>

#include "surprisal/numerics/pack.hpp"

namespace surprisal {
namespace {

/// So many rows of x stay in the first cache while all rows of w pass.
constexpr std::ptrdiff_t block = 128;

/// A tile of y that stays in registers while `inner` numbers of each of its rows of w pass.
template <class Scalar, int rows, int packs>
void add_tile(Strided<Scalar> w, std::ptrdiff_t inner, const Scalar* x, Scalar* y,
              std::ptrdiff_t stride) {
  constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
  Pack<Scalar> sums[rows][packs];
  for (int r = 0; r < rows; ++r)
    for (int p = 0; p < packs; ++p) sums[r][p] = load_pack(y + r * stride + p * lanes);
  for (std::ptrdiff_t k = 0; k < inner; ++k) {
    Pack<Scalar> columns[packs];
    for (int p = 0; p < packs; ++p) columns[p] = load_pack(x + k * stride + p * lanes);
    for (int r = 0; r < rows; ++r) {
      const Pack<Scalar> weight = pack_of(w.data[r * w.row + k * w.column]);
      for (int p = 0; p < packs; ++p) sums[r][p] += weight * columns[p];
    }
  }
  for (int r = 0; r < rows; ++r)
    for (int p = 0; p < packs; ++p) store_pack(y + r * stride + p * lanes, sums[r][p]);
}

/// The rows of y in tiles of four, `packs` packs wide; then what is left of them.
template <class Scalar, int packs>
void add_columns(Strided<Scalar> w, std::ptrdiff_t rows, std::ptrdiff_t inner, const Scalar* x,
                 Scalar* y, std::ptrdiff_t stride) {
  std::ptrdiff_t i = 0;
  for (; i + 4 <= rows; i += 4) {
    add_tile<Scalar, 4, packs>({w.data + i * w.row, w.row, w.column}, inner, x, y + i * stride,
                               stride);
  }
  for (; i < rows; ++i) {
    add_tile<Scalar, 1, packs>({w.data + i * w.row, w.row, w.column}, inner, x, y + i * stride,
                               stride);
  }
}

template <class Scalar, int rows, int columns>
void multiply_tile(const Scalar* a, const Scalar* b, std::ptrdiff_t stride, Scalar* w,
                   std::ptrdiff_t row) {
  constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
  Pack<Scalar> sums[rows][columns] = {};
  for (std::ptrdiff_t s = 0; s < stride; s += lanes) {
    Pack<Scalar> right[columns];
    for (int j = 0; j < columns; ++j) right[j] = load_pack(b + j * stride + s);
    for (int i = 0; i < rows; ++i) {
      const Pack<Scalar> left = load_pack(a + i * stride + s);
      for (int j = 0; j < columns; ++j) sums[i][j] += left * right[j];
    }
  }
  for (int i = 0; i < rows; ++i) {
    if constexpr (columns == 4)
      store_sums_of_packs(w + i * row, sums[i]);
    else
      for (int j = 0; j < columns; ++j) w[i * row + j] = sum_of_pack(sums[i][j]);
  }
}

template <class Scalar, int rows>
void multiply_rows(const Scalar* a, const Scalar* b, std::ptrdiff_t columns, std::ptrdiff_t stride,
                   Scalar* w) {
  std::ptrdiff_t j = 0;
  for (; j + 4 <= columns; j += 4)
    multiply_tile<Scalar, rows, 4>(a, b + j * stride, stride, w + j, columns);
  for (; j < columns; ++j)
    multiply_tile<Scalar, rows, 1>(a, b + j * stride, stride, w + j, columns);
}

}  // namespace

template <class Scalar>
void add_product(Strided<Scalar> w, std::ptrdiff_t rows, std::ptrdiff_t inner, const Scalar* x,
                 Scalar* y, std::ptrdiff_t stride) {
  constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
  for (std::ptrdiff_t k = 0; k < inner; k += block) {
    const std::ptrdiff_t taken = std::min(block, inner - k);
    const Strided<Scalar> part{w.data + k * w.column, w.row, w.column};
    const Scalar* from = x + k * stride;
    std::ptrdiff_t s = 0;
    for (; s + 2 * lanes <= stride; s += 2 * lanes)
      add_columns<Scalar, 2>(part, rows, taken, from + s, y + s, stride);
    for (; s < stride; s += lanes)
      add_columns<Scalar, 1>(part, rows, taken, from + s, y + s, stride);
  }
}

template <class Scalar>
void product_over_batch(const Scalar* a, std::ptrdiff_t rows, const Scalar* b,
                        std::ptrdiff_t columns, std::ptrdiff_t stride, Scalar* w) {
  std::ptrdiff_t i = 0;
  for (; i + 2 <= rows; i += 2)
    multiply_rows<Scalar, 2>(a + i * stride, b, columns, stride, w + i * columns);
  for (; i < rows; ++i)
    multiply_rows<Scalar, 1>(a + i * stride, b, columns, stride, w + i * columns);
}

template <class Scalar>
void sum_over_batch(const Scalar* a, std::ptrdiff_t rows, std::ptrdiff_t stride, Scalar* sums) {
  for (std::ptrdiff_t i = 0; i < rows; ++i) {
    Pack<Scalar> sum{};
    for (std::ptrdiff_t s = 0; s < stride; s += lane_count<Scalar>)
      sum += load_pack(a + i * stride + s);
    sums[i] = sum_of_pack(sum);
  }
}

template void add_product(Strided<float>, std::ptrdiff_t, std::ptrdiff_t, const float*, float*,
                          std::ptrdiff_t);
template void add_product(Strided<double>, std::ptrdiff_t, std::ptrdiff_t, const double*, double*,
                          std::ptrdiff_t);
template void product_over_batch(const float*, std::ptrdiff_t, const float*, std::ptrdiff_t,
                                 std::ptrdiff_t, float*);
template void product_over_batch(const double*, std::ptrdiff_t, const double*, std::ptrdiff_t,
                                 std::ptrdiff_t, double*);
template void sum_over_batch(const float*, std::ptrdiff_t, std::ptrdiff_t, float*);
template void sum_over_batch(const double*, std::ptrdiff_t, std::ptrdiff_t, double*);

}  // namespace surprisal
