#pragma once

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// KL to soft targets, T²·Σ y·log(y/p) with p = softmax(z/T): what it costs to believe p where y is
/// the truth. It spreads over all that y holds possible. The loss of distillation, where y are a
/// teacher's probabilities, at the same temperature.
///
/// y are probabilities; each term is y·log(y/p) − y + p, never negative, so the loss of y nearly p
/// has its digits, and sums of y that are not 1 by rounding do not count. y = 0 adds p, also where
/// the logit is −inf (PyTorch: NaN). The gradient is T·(p − y).
///
/// Accuracy: largest known error 4 eps of the loss, and of the largest slope; where p is nearly y,
/// 2 eps of the root of the loss, and of p. Logits far apart as in cross_entropy;
/// tests/core/loss/exact.test.cpp.
///
/// Source: Hinton, Vinyals, Dean 2015, Distilling the knowledge in a neural network.
///
///     loss("kl_to_targets"), z = log(.2, .2, .3, .3), y = (.1, .2, .3, .4)  // .045758110925
template <class Scalar>
void kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient);

}  // namespace surprisal
