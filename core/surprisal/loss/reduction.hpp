#pragma once

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// What becomes of the losses of a batch: they stay as they are, or are made one number.
///
/// The mean is one over samples. (PyTorch's `mean` of losses that are not of classes is over all
/// outputs: smaller by the width. Its KLDivLoss calls ours `batchmean`.) Where targets are classes
/// with weights, the sum is divided by that of the targets' weights, as PyTorch does; where those
/// are all 0 there is nothing to learn and the mean is 0 (PyTorch: NaN).
enum class Reduction { none, sum, mean };

/// By what the losses are multiplied, and so their gradient: 1, or for the mean one over the number
/// of samples or the sum of their weights.
template <class Scalar>
double reduction_scale(const Loss& loss, const LossBatch<Scalar>& batch,
                       const LossSettings& settings, Reduction reduction);

/// scale·Σ losses, compensated.
///
///     const double losses[] = {1, 2, 6};
///     reduced<double>(losses, 1.0 / 3)  // 3
template <class Scalar>
double reduced(std::span<const Scalar> losses, double scale);

}  // namespace surprisal
