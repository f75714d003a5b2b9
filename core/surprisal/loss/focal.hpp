#pragma once

#include "surprisal/loss/loss.hpp"

namespace surprisal {

/// The focal loss from logits, −Σ t·(1 − p)^γ·log p with p = softmax(z): cross-entropy that looks
/// away from samples which are right anyway.
///
/// Targets are classes or probabilities y, t = w·y with class weights w (Lin's α). γ is the setting
/// focus, γ >= 0, and 0 gives cross_entropy. `binary_focal` has one output a label, as in Lin et
/// al.; of two classes both are the same.
///
/// Accuracy: largest known error 6 eps of the loss, and of the largest slope, for γ <= 5; beyond
/// that as cross_entropy; tests/core/loss/exact.test.cpp.
///
/// Source: Lin, Goyal, Girshick, He, Dollár 2017, Focal loss for dense object detection.
///
///     loss("focal"), z = (0, 0), y = class 0  // ¼·log 2
template <class Scalar>
void focal_loss(const LossBatch<Scalar>& batch, const LossSettings& settings, Scalar* losses,
                Scalar* gradient);

}  // namespace surprisal
