#pragma once

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// KL from the model to soft targets, T²·Σ p·log(p/y) with p = softmax(z/T): it withdraws from all
/// that y holds impossible, and settles on one of y's modes.
///
/// y are probabilities; each term is p·log(p/y) − p + y, never negative. Where y = 0 < p the loss
/// is +inf, and the gradient NaN. The gradient is T·p·(log(p/y) − Σ p·log(p/y)).
///
/// Accuracy: largest known error 4 eps of the loss, and of the largest slope; where p is nearly y,
/// 2 eps of the root of the loss, and of p. Logits far apart as in cross_entropy;
/// tests/core/loss/exact.test.cpp.
///
///     loss("reverse_kl_to_targets"), z = log(.2, .2, .3, .3), y = (.1, .2, .3, .4)  //
///     .052324814376
template <class Scalar>
void reverse_kl_to_targets_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                                Scalar* losses, Scalar* gradient);

}  // namespace surprisal
