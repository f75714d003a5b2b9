#pragma once

#include <Eigen/Core>
#include <span>

#include "surprisal/network/batch_loss.hpp"
#include "surprisal/network/shape.hpp"

namespace surprisal {

/// How good a network is on some samples.
struct Evaluation {
  double loss = 0;            ///< the mean, without penalty; 0 of no samples
  double accuracy = 0;        ///< the share of labels that are met; NaN where there are no labels
  Eigen::ArrayXXi confusion;  ///< [label, predicted label]: how many samples; empty without labels
};

/// Evaluates these samples of a training set, 256 at a time.
template <class Scalar>
Evaluation evaluate(const Shape& shape, const Scalar* parameters, const TrainingSet<Scalar>& set,
                    const Loss& loss, const LossSettings& settings, std::span<const int> samples);

}  // namespace surprisal
