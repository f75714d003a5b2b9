#include "surprisal/loss/output_terms.hpp"

#include <algorithm>

namespace surprisal {
namespace {

/// So many terms are computed before they are summed.
constexpr std::ptrdiff_t block = 64;

/// The terms of up to a block of outputs. Those that do not fill a pack are computed beside zeros.
template <class Scalar>
void write_block(WriteTerms<Scalar> write, const Scalar* z, const Scalar* y, std::ptrdiff_t count,
                 const LossSettings& settings, Scalar* values, Scalar* slopes) {
  constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
  const std::ptrdiff_t whole = count - count % lanes;
  Scalar unwanted[block];
  write(z, y, whole, settings, values, slopes ? slopes : unwanted);
  if (whole == count) return;
  Scalar last_z[lanes] = {}, last_y[lanes] = {}, last_values[lanes], last_slopes[lanes];
  std::copy(z + whole, z + count, last_z);
  std::copy(y + whole, y + count, last_y);
  write(last_z, last_y, lanes, settings, last_values, last_slopes);
  std::copy_n(last_values, count - whole, values + whole);
  if (slopes) std::copy_n(last_slopes, count - whole, slopes + whole);
}

template <class Scalar>
Scalar sum_of_block(const Scalar* values, std::ptrdiff_t count) {
  constexpr std::ptrdiff_t lanes = lane_count<Scalar>;
  Pack<Scalar> sum{};
  std::ptrdiff_t i = 0;
  for (; i + lanes <= count; i += lanes) sum += load_pack(values + i);
  Scalar total = sum_of_pack(sum);
  for (; i < count; ++i) total += values[i];
  return total;
}

}  // namespace

template <class Scalar>
void sum_output_terms(WriteTerms<Scalar> write, const LossBatch<Scalar>& batch,
                      const LossSettings& settings, Scalar* losses, Scalar* gradient) {
  const std::ptrdiff_t width = batch.width;
  // With one output a sample, a pack holds as many samples.
  const std::ptrdiff_t row = width == 1 ? batch.samples : width;
  const std::ptrdiff_t rows = width == 1 ? 1 : batch.samples;
  for (std::ptrdiff_t i = 0; i < rows; ++i) {
    Scalar sum = 0;
    for (std::ptrdiff_t j = 0; j < row; j += block) {
      const std::ptrdiff_t at = i * row + j, count = std::min(block, row - j);
      Scalar values[block];
      write_block(write, batch.outputs + at, batch.targets + at, count, settings,
                  width == 1 ? losses + j : values, gradient ? gradient + at : nullptr);
      if (width > 1) sum += sum_of_block(values, count);
    }
    if (width > 1) losses[i] = sum;
  }
}

template void sum_output_terms(WriteTerms<float>, const LossBatch<float>&, const LossSettings&,
                               float*, float*);
template void sum_output_terms(WriteTerms<double>, const LossBatch<double>&, const LossSettings&,
                               double*, double*);

}  // namespace surprisal
