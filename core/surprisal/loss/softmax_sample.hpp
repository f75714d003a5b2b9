#pragma once

#include "surprisal/loss/class_terms.hpp"
#include "surprisal/loss/softmax_row.hpp"
#include "surprisal/loss/target_row.hpp"

namespace surprisal {

/// One sample of a loss of a softmax, for any targets: the sum of the terms of its classes.
///
/// With h the slope of each term by log p and H their sum, the derivative by a logit is h − p·H:
/// for cross-entropy, h = −y, it is p − y. Of the kept class it is computed as h·(1 − p) − p·(H −
/// h), where nothing cancels when p is nearly 1.
template <class Scalar>
class SoftmaxSample {
 public:
  /// The logits z are divided by the temperature.
  SoftmaxSample(const Scalar* z, const TargetRow<Scalar>& targets, std::ptrdiff_t width,
                const LossSettings& settings, WriteClassTerms<Scalar> write, Scalar* gradient);

  /// Σ value. If there is a gradient, the powers that lie there give way to it.
  Scalar loss();

 private:
  std::ptrdiff_t count_from(std::ptrdiff_t begin) const;
  void see(std::ptrdiff_t begin);
  void write_gradient();

  const Scalar* z_;
  const TargetRow<Scalar>& targets_;
  std::ptrdiff_t width_;
  const LossSettings& settings_;
  WriteClassTerms<Scalar> write_;
  Scalar* gradient_;

  Scalar scale_;
  SoftmaxRow<Scalar> row_;
  Scalar inverse_, log_total_;
  Scalar kept_slope_ = 0, other_slopes_ = 0;
  ClassBlock<Scalar> seen_;
  Scalar values_[ClassBlock<Scalar>::size], slopes_[ClassBlock<Scalar>::size];
};

}  // namespace surprisal
