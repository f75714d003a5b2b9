#include "surprisal/network/batch_loss.hpp"

#include <algorithm>

namespace surprisal {

template <class Scalar>
BatchLoss<Scalar>::BatchLoss(const Shape& shape, const Loss& loss, const LossSettings& settings,
                             const TrainingSet<Scalar>& set, std::ptrdiff_t most_samples)
    : loss_(&loss),
      settings_(settings),
      set_(&set),
      width_(shape.outputs()),
      target_width_(set.targets.cols()),
      last_layer_(shape.layers().size() - 1) {
  outputs_.setZero(most_samples * width_);
  gradient_.setZero(most_samples * width_);
  targets_.setZero(most_samples * target_width_);
  losses_.setZero(most_samples);
}

/// Sample by sample to unit by unit, in strips whose rows stay in the first cache.
template <class Scalar>
void BatchLoss<Scalar>::copy_features(std::span<const int> samples, Scalar* input,
                                      std::ptrdiff_t stride) const {
  constexpr std::ptrdiff_t strip = 64;
  const std::ptrdiff_t inputs = set_->features.cols();
  for (std::ptrdiff_t from = 0; from < inputs; from += strip) {
    const std::ptrdiff_t end = std::min(from + strip, inputs);
    for (std::ptrdiff_t s = 0; s < std::ssize(samples); ++s) {
      const Scalar* row = set_->features.data() + samples[static_cast<std::size_t>(s)] * inputs;
      for (std::ptrdiff_t i = from; i < end; ++i) input[i * stride + s] = row[i];
    }
  }
}

template <class Scalar>
void BatchLoss<Scalar>::begin(Passes<Scalar>& passes, std::span<const int> samples) {
  Scalar* input = passes.begin(std::ssize(samples));
  copy_features(samples, input, passes.stride());
  divisor_ = 0;
  for (std::ptrdiff_t s = 0; s < passes.samples(); ++s) {
    const int sample = samples[static_cast<std::size_t>(s)];
    const Scalar* target = set_->targets.data() + sample * target_width_;
    for (std::ptrdiff_t i = 0; i < target_width_; ++i) targets_[s * target_width_ + i] = target[i];
    const bool weighted = set_->classes && !settings_.weights.empty();
    divisor_ += weighted ? settings_.weights[static_cast<std::size_t>(target[0])] : 1;
  }
}

template <class Scalar>
std::span<const Scalar> BatchLoss<Scalar>::run(const Passes<Scalar>& passes, Scalar* gradient) {
  const Scalar* output = passes.a(last_layer_);
  for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
    for (std::ptrdiff_t i = 0; i < width_; ++i)
      outputs_[s * width_ + i] = output[i * passes.stride() + s];
  const LossBatch<Scalar> batch{outputs_.data(), targets_.data(), passes.samples(), width_,
                                set_->classes};
  loss_->kernel<Scalar>()(batch, settings_, losses_.data(), gradient);
  return {losses_.data(), static_cast<std::size_t>(passes.samples())};
}

template <class Scalar>
std::span<const Scalar> BatchLoss<Scalar>::losses(const Passes<Scalar>& passes) {
  return run(passes, nullptr);
}

template <class Scalar>
std::span<const Scalar> BatchLoss<Scalar>::losses_with_gradient(Passes<Scalar>& passes) {
  const auto found = run(passes, gradient_.data());
  const Scalar share = divisor_ > 0 ? static_cast<Scalar>(1 / divisor_) : 0;
  Scalar* to = passes.output_gradient();
  for (std::ptrdiff_t i = 0; i < width_; ++i) {
    Scalar* row = to + i * passes.stride();
    for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
      row[s] = gradient_[s * width_ + i] * share;
    for (std::ptrdiff_t s = passes.samples(); s < passes.stride(); ++s) row[s] = 0;
  }
  return found;
}

template class BatchLoss<float>;
template class BatchLoss<double>;

}  // namespace surprisal
