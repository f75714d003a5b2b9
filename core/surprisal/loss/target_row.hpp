#pragma once

#include <algorithm>

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// The targets of one sample over the classes, smoothed and weighted: w·((1 − ε)·y + ε/width).
template <class Scalar>
class TargetRow {
 public:
  TargetRow(const LossBatch<Scalar>& batch, const LossSettings& settings, std::ptrdiff_t sample)
      : width_(batch.width),
        smoothing_(settings.label_smoothing),
        weights_(settings.weights),
        given_(batch.classes ? nullptr : batch.targets + sample * batch.width),
        index_(batch.classes ? static_cast<std::ptrdiff_t>(batch.targets[sample]) : -1) {}

  /// `count` of them, from class `begin` on.
  void write(std::ptrdiff_t begin, std::ptrdiff_t count, Scalar* to) const {
    if (given_ && smoothing_ == 0 && weights_.empty()) {
      std::copy_n(given_ + begin, count, to);
      return;
    }
    for (std::ptrdiff_t i = 0; i < count; ++i) to[i] = static_cast<Scalar>(of_class(begin + i));
  }

 private:
  double of_class(std::ptrdiff_t i) const {
    const double target = given_ ? static_cast<double>(given_[i]) : i == index_ ? 1 : 0;
    const double smoothed = (1 - smoothing_) * target + smoothing_ / static_cast<double>(width_);
    return weights_.empty() ? smoothed : weights_[static_cast<std::size_t>(i)] * smoothed;
  }

  std::ptrdiff_t width_;
  double smoothing_;
  std::span<const double> weights_;
  const Scalar* given_;
  std::ptrdiff_t index_;
};

}  // namespace surprisal
