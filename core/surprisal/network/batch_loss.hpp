#pragma once

#include <Eigen/Core>
#include <span>

#include "surprisal/loss/loss.hpp"
#include "surprisal/network/passes.hpp"
#include "surprisal/network/training_set.hpp"

namespace surprisal {

/// The loss of batches of a training set, and the room for it: nothing is allocated after the
/// constructor.
///
/// A network's values are stored unit by unit, a loss wants sample by sample; what stands between
/// them is here.
template <class Scalar>
class BatchLoss {
 public:
  BatchLoss(const Shape& shape, const Loss& loss, const LossSettings& settings,
            const TrainingSet<Scalar>& set, std::ptrdiff_t most_samples);

  /// Puts these samples of the set into the network.
  void begin(Passes<Scalar>& passes, std::span<const int> samples);

  /// The losses of the batch that has passed forward, one a sample.
  std::span<const Scalar> losses(const Passes<Scalar>& passes);

  /// The same, and ∂(mean loss)/∂outputs for the way back.
  std::span<const Scalar> losses_with_gradient(Passes<Scalar>& passes);

  /// What the sum of the last losses is divided by for their mean: how many there are, or, where
  /// classes have weights, the sum of theirs.
  double divisor() const { return divisor_; }

  /// The outputs of the last batch, sample by sample: (samples, outputs).
  const Scalar* outputs() const { return outputs_.data(); }

 private:
  using Values = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

  void copy_features(std::span<const int> samples, Scalar* input, std::ptrdiff_t stride) const;
  std::span<const Scalar> run(const Passes<Scalar>& passes, Scalar* gradient);

  const Loss* loss_;
  LossSettings settings_;
  const TrainingSet<Scalar>* set_;
  std::ptrdiff_t width_, target_width_;
  std::size_t last_layer_;
  double divisor_ = 1;
  Values outputs_, targets_, losses_, gradient_;
};

}  // namespace surprisal
