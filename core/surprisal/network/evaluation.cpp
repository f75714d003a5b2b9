#include "surprisal/network/evaluation.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "surprisal/network/passes.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr std::ptrdiff_t chunk = 256;

template <class Scalar>
int predicted_label(const Scalar* outputs, std::ptrdiff_t width, double threshold) {
  if (width == 1) return static_cast<double>(outputs[0]) > threshold ? 1 : 0;
  return static_cast<int>(std::max_element(outputs, outputs + width) - outputs);
}

/// The activation that turns outputs into predictions.
const Activation& activation_of(Link link) {
  constexpr const char* names[] = {"identity", "sigmoid", "softmax"};
  return activation(names[static_cast<int>(link)]);
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

template <class Scalar>
SampleRows predict(const Shape& shape, const Scalar* parameters, Link link,
                   const Eigen::Ref<const SampleRows>& features) {
  require(features.cols() == shape.inputs(), "predict", "features",
          "of " + std::to_string(shape.inputs()) + " columns, one an input",
          static_cast<double>(features.cols()));
  const std::ptrdiff_t width = shape.outputs();
  Passes<Scalar> passes(shape, chunk);
  Eigen::Array<Scalar, Eigen::Dynamic, 1> shares(width * chunk);
  const auto& kernels = activation_of(link).kernels<Scalar>();
  SampleRows result(features.rows(), width);
  for (Eigen::Index from = 0; from < features.rows(); from += chunk) {
    Scalar* input = passes.begin(std::min<Eigen::Index>(chunk, features.rows() - from));
    const std::ptrdiff_t stride = passes.stride();
    for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
      for (std::ptrdiff_t i = 0; i < shape.inputs(); ++i)
        input[i * stride + s] = static_cast<Scalar>(features(from + s, i));
    kernels.apply(passes.forward(parameters), shares.data(), width, stride);
    for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
      for (std::ptrdiff_t i = 0; i < width; ++i)
        result(from + s, i) = static_cast<double>(shares[i * stride + s]);
  }
  return result;
}

template Evaluation evaluate(const Shape&, const float*, const TrainingSet<float>&, const Loss&,
                             const LossSettings&, std::span<const int>);
template Evaluation evaluate(const Shape&, const double*, const TrainingSet<double>&, const Loss&,
                             const LossSettings&, std::span<const int>);
template SampleRows predict(const Shape&, const float*, Link, const Eigen::Ref<const SampleRows>&);
template SampleRows predict(const Shape&, const double*, Link, const Eigen::Ref<const SampleRows>&);

}  // namespace surprisal
