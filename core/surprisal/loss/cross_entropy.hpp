#pragma once

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// Cross-entropy from logits, −Σ t·log p with p = softmax(z): the surprisal of the right class. Its
/// gradient is p − y.
///
/// Targets are classes or probabilities y. With label smoothing ε and class weights w, t = w·((1 −
/// ε)·y + ε/K): a model that is never sure is best then, and the loss has a floor, .291140 for K =
/// 3 and ε = .1. As in PyTorch, but for a target 0 with a logit −inf, which adds 0 here, not NaN.
///
/// Accuracy: largest known error 2 eps of the loss, and of the largest slope. Logits that are d
/// apart add ¼·d eps of the smaller probability, and where p is nearly y, the gradient is within 2
/// eps of p; tests/core/loss/exact.test.cpp.
///
/// Source: Szegedy, Vanhoucke, Ioffe, Shlens, Wojna 2016, Rethinking the Inception architecture
/// (label smoothing).
///
///     loss("cross_entropy"), z = (10, 0, 0), y = class 0  // 9.079573746725e-05
template <class Scalar>
void cross_entropy_loss(const LossBatch<Scalar>& batch, const LossSettings& settings,
                        Scalar* losses, Scalar* gradient);

}  // namespace surprisal
