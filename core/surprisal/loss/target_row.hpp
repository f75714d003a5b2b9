#pragma once

#include "surprisal/loss/loss.hpp"
#include "surprisal/loss/row_packs.hpp"

namespace surprisal {

/// The targets of one sample over the classes, smoothed and weighted: w·((1 − ε)·y + ε/width).
template <class Scalar>
class TargetRow {
 public:
  TargetRow(const LossBatch<Scalar>& batch, std::ptrdiff_t sample, double smoothing,
            std::span<const double> weights)
      : width_(batch.width), weights_(weights), smoothing_(smoothing) {
    if (batch.classes) {
      index_ = static_cast<std::ptrdiff_t>(batch.targets[sample]);
    } else {
      given_ = batch.targets + sample * batch.width;
    }
  }

  /// The pack from class i on; 0 beyond the last.
  Pack<Scalar> at(std::ptrdiff_t i) const {
    if (given_ && smoothing_ == 0 && weights_.empty())
      return load_part(given_ + i, width_ - i, constant<Scalar>(0));
    Pack<Scalar> targets{};
    for (std::ptrdiff_t lane = 0; lane < lane_count<Scalar> && i + lane < width_; ++lane)
      targets[lane] = static_cast<Scalar>(of_class(i + lane));
    return targets;
  }

 private:
  double of_class(std::ptrdiff_t i) const {
    const double target = given_ ? static_cast<double>(given_[i]) : i == index_ ? 1 : 0;
    const double smoothed = (1 - smoothing_) * target + smoothing_ / static_cast<double>(width_);
    return weights_.empty() ? smoothed : weights_[static_cast<std::size_t>(i)] * smoothed;
  }

  std::ptrdiff_t width_;
  std::span<const double> weights_;
  double smoothing_;
  const Scalar* given_ = nullptr;
  std::ptrdiff_t index_ = -1;
};

}  // namespace surprisal
