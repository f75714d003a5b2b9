#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <span>
#include <vector>

#include "surprisal/loss/loss.hpp"
#include "surprisal/network/shape.hpp"
#include "surprisal/numerics/sample_rows.hpp"

namespace surprisal {

/// What a network learns from, in its own precision: samples, and their targets as its loss wants
/// them.
template <class Scalar>
struct TrainingSet {
  RowsOf<Scalar> features;  ///< (samples, inputs)
  RowsOf<Scalar> targets;   ///< (samples, outputs); with `classes` (samples, 1): an index each
  std::vector<int> labels;  ///< of each sample; none where targets are numbers to be met
  bool classes = false;
  double threshold = 0;  ///< one output above it means label 1

  std::ptrdiff_t samples() const { return features.rows(); }
};

/// The training set of samples with labels 0, 1, …
///
/// Losses that take classes get them where there are two or more outputs; else label k is coded as
/// 1 at output k and 0 (for losses of signs, and numbers behind a tanh, −1) at the others. One
/// output tells label 1 from label 0.
///
/// Errors: InvalidArgument when features and labels differ in length or are none, when a feature is
/// not finite, and when a label is not one of the outputs' (of one output: 0 or 1).
template <class Scalar>
TrainingSet<Scalar> training_set(const Eigen::Ref<const SampleRows>& features,
                                 std::span<const int> labels, const Shape& shape, const Loss& loss);

/// The training set of samples with numbers to be met, (samples, outputs). Errors: as above, and
/// when a target is not finite.
template <class Scalar>
TrainingSet<Scalar> training_set(const Eigen::Ref<const SampleRows>& features,
                                 const Eigen::Ref<const SampleRows>& targets, const Shape& shape);

}  // namespace surprisal
