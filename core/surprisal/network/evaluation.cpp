#include "surprisal/network/evaluation.hpp"

#include <algorithm>
#include <limits>

#include "surprisal/network/passes.hpp"

namespace surprisal {
namespace {

constexpr std::ptrdiff_t chunk = 256;

template <class Scalar>
int predicted_label(const Scalar* outputs, std::ptrdiff_t width, double threshold) {
  if (width == 1) return static_cast<double>(outputs[0]) > threshold ? 1 : 0;
  return static_cast<int>(std::max_element(outputs, outputs + width) - outputs);
}

}  // namespace

template <class Scalar>
Evaluation evaluate(const Shape& shape, const Scalar* parameters, const TrainingSet<Scalar>& set,
                    const Loss& loss, const LossSettings& settings, std::span<const int> samples) {
  const std::ptrdiff_t width = shape.outputs(), classes = width == 1 ? 2 : width;
  const std::ptrdiff_t room = std::min(chunk, std::ssize(samples));
  Passes<Scalar> passes(shape, room);
  BatchLoss<Scalar> batch(shape, loss, settings, set, room);
  Evaluation found;
  if (!set.labels.empty()) found.confusion.setZero(classes, classes);
  double sum = 0, divisor = 0;
  while (!samples.empty()) {
    const auto part = samples.first(static_cast<std::size_t>(std::min(chunk, std::ssize(samples))));
    samples = samples.subspan(part.size());
    batch.begin(passes, part);
    passes.forward(parameters);
    for (const Scalar one : batch.losses(passes)) sum += static_cast<double>(one);
    divisor += batch.divisor();
    for (std::size_t s = 0; s < part.size() && !set.labels.empty(); ++s) {
      const Scalar* outputs = batch.outputs() + static_cast<std::ptrdiff_t>(s) * width;
      const int label = set.labels[static_cast<std::size_t>(part[s])];
      ++found.confusion(label, predicted_label(outputs, width, set.threshold));
    }
  }
  if (divisor > 0) found.loss = sum / divisor;
  const double right = found.confusion.matrix().trace(), all = found.confusion.sum();
  found.accuracy = all > 0 ? right / all : std::numeric_limits<double>::quiet_NaN();
  return found;
}

template Evaluation evaluate(const Shape&, const float*, const TrainingSet<float>&, const Loss&,
                             const LossSettings&, std::span<const int>);
template Evaluation evaluate(const Shape&, const double*, const TrainingSet<double>&, const Loss&,
                             const LossSettings&, std::span<const int>);

}  // namespace surprisal
