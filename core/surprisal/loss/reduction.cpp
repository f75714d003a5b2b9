#include "surprisal/loss/reduction.hpp"

#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

template <class Scalar>
double weight_of_targets(const LossBatch<Scalar>& batch, const LossSettings& settings) {
  Sum total;
  for (std::ptrdiff_t i = 0; i < batch.samples; ++i)
    total.add(settings.weights[static_cast<std::size_t>(batch.targets[i])]);
  return total.value();
}

}  // namespace

template <class Scalar>
double reduction_scale(const Loss& loss, const LossBatch<Scalar>& batch,
                       const LossSettings& settings, Reduction reduction) {
  if (reduction != Reduction::mean) return 1;
  const bool weighted = batch.classes && loss.takes_weights && !settings.weights.empty();
  const double total =
      weighted ? weight_of_targets(batch, settings) : static_cast<double>(batch.samples);
  return total == 0 ? 0 : 1 / total;
}

template <class Scalar>
double reduced(std::span<const Scalar> losses, double scale) {
  Sum total;
  for (Scalar loss : losses) total.add(static_cast<double>(loss));
  return total.value() * scale;
}

template double reduction_scale(const Loss&, const LossBatch<float>&, const LossSettings&,
                                Reduction);
template double reduction_scale(const Loss&, const LossBatch<double>&, const LossSettings&,
                                Reduction);
template double reduced(std::span<const float>, double);
template double reduced(std::span<const double>, double);

}  // namespace surprisal
