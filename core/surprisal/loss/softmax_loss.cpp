#include "surprisal/loss/softmax_loss.hpp"

#include "surprisal/loss/softmax_sample.hpp"

namespace surprisal {
namespace {

/// What the softmax of a sample says of its class, in the first place of a block.
template <class Scalar>
ClassBlock<Scalar> block_of_class(const SoftmaxRow<Scalar>& row, const Scalar* z,
                                  std::ptrdiff_t index, Scalar weight) {
  const Scalar share = row.inverse_total();
  const Scalar below = row.shift - z[index];
  const bool kept = index == row.kept;
  const Scalar p = kept ? share : exp_or_0(-below) * share;
  ClassBlock<Scalar> block;
  store_pack(block.probability, Pack<Scalar>{p});
  store_pack(block.others, Pack<Scalar>{kept ? row.rest * share : constant<Scalar>(1) - p});
  store_pack(block.surprisal, Pack<Scalar>{below + row.log_total()});
  store_pack(block.target, Pack<Scalar>{weight});
  return block;
}

template <class Scalar>
void multiply(Scalar* x, std::ptrdiff_t size, Scalar factor) {
  std::ptrdiff_t i = 0;
  for (; i + lane_count<Scalar> <= size; i += lane_count<Scalar>)
    store_pack(x + i, load_pack(x + i) * factor);
  for (; i < size; ++i) x[i] *= factor;
}

/// The loss of a sample of which only the right class counts. With h the slope by log p of that
/// class, the gradient is −h·p, and h·(1 − p) for the class itself.
template <class Scalar>
Scalar loss_of_class(WriteClassTerms<Scalar> write, const Scalar* z, std::ptrdiff_t width,
                     std::ptrdiff_t index, const LossSettings& settings, Scalar* gradient) {
  const SoftmaxRow<Scalar> row = softmax_beside_class(z, width, index, gradient);
  const double weight =
      settings.weights.empty() ? 1 : settings.weights[static_cast<std::size_t>(index)];
  const ClassBlock<Scalar> seen = block_of_class(row, z, index, static_cast<Scalar>(weight));
  Scalar value[lane_count<Scalar>], slope[lane_count<Scalar>];
  write(seen, lane_count<Scalar>, settings, value, slope);
  if (gradient) {
    multiply(gradient, width, -slope[0] * row.inverse_total());
    gradient[index] = slope[0] * seen.others[0];
  }
  return value[0];
}

}  // namespace

template <class Scalar>
void sum_class_terms(WriteClassTerms<Scalar> write, const LossBatch<Scalar>& batch,
                     const LossSettings& heeded, Scalar* losses, Scalar* gradient) {
  const bool only_one_counts = batch.classes && heeded.label_smoothing == 0;
  for (std::ptrdiff_t i = 0; i < batch.samples; ++i) {
    const Scalar* z = batch.outputs + i * batch.width;
    Scalar* slopes = gradient ? gradient + i * batch.width : nullptr;
    if (only_one_counts) {
      const auto index = static_cast<std::ptrdiff_t>(batch.targets[i]);
      losses[i] = loss_of_class(write, z, batch.width, index, heeded, slopes);
    } else {
      const TargetRow<Scalar> targets(batch, heeded, i);
      losses[i] = SoftmaxSample<Scalar>(z, targets, batch.width, heeded, write, slopes).loss();
    }
  }
}

template void sum_class_terms(WriteClassTerms<float>, const LossBatch<float>&, const LossSettings&,
                              float*, float*);
template void sum_class_terms(WriteClassTerms<double>, const LossBatch<double>&,
                              const LossSettings&, double*, double*);

}  // namespace surprisal
