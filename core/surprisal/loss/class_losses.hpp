#pragma once

#include "surprisal/loss/class_term.hpp"
#include "surprisal/loss/loss.hpp"
#include "surprisal/loss/softmax_row.hpp"

namespace surprisal {

/// What the softmax of one sample says of its class.
template <class Scalar>
ClassView<Scalar> view_of_class(const SoftmaxRow<Scalar>& row, const Scalar* z,
                                std::ptrdiff_t index, Scalar target) {
  const Scalar share = row.inverse_total();
  const Scalar below = row.shift - z[index];
  const Scalar surprisal = below + row.log_total();
  if (index == row.kept) return {share, row.rest * share, surprisal, target};
  const Scalar p = exp_or_0(-below) * share;
  return {p, constant<Scalar>(1) - p, surprisal, target};
}

/// The gradient where powers lie: with h the slope by log p of the class, −h·p, and h·(1 − p) for
/// the class itself.
template <class Scalar>
void write_class_gradient(Scalar slope, const SoftmaxRow<Scalar>& row, std::ptrdiff_t width,
                          std::ptrdiff_t index, Scalar others, Scalar* gradient) {
  const Scalar factor = -slope * row.inverse_total();
  std::ptrdiff_t i = 0;
  for (; i + lane_count<Scalar> <= width; i += lane_count<Scalar>)
    store_pack(gradient + i, load_pack(gradient + i) * factor);
  for (; i < width; ++i) gradient[i] *= factor;
  gradient[index] = slope * others;
}

/// The losses of a batch whose targets are classes: of each sample only the right class counts.
template <class Scalar, class Term>
void sum_class_terms(const LossBatch<Scalar>& batch, std::span<const double> weights,
                     Scalar* losses, Scalar* gradient, const Term& term) {
  for (std::ptrdiff_t i = 0; i < batch.samples; ++i) {
    const auto index = static_cast<std::ptrdiff_t>(batch.targets[i]);
    const Scalar* z = batch.outputs + i * batch.width;
    Scalar* derivatives = gradient ? gradient + i * batch.width : nullptr;
    const SoftmaxRow<Scalar> row = softmax_beside_class(z, batch.width, index, derivatives);
    const double weight = weights.empty() ? 1 : weights[static_cast<std::size_t>(index)];
    const ClassView<Scalar> seen = view_of_class(row, z, index, static_cast<Scalar>(weight));
    const ClassTerm<Scalar> result = term(seen);
    losses[i] = result.value;
    if (gradient)
      write_class_gradient(result.slope, row, batch.width, index, seen.others, derivatives);
  }
}

}  // namespace surprisal
