#pragma once

#include "surprisal/loss/label_weights.hpp"
#include "surprisal/loss/logit.hpp"
#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// The focal loss from logits, Σ −y·(1 − p)^γ·log p − (1 − y)·p^γ·log(1 − p) with p = 1/(1 +
/// exp(−z)): binary_cross_entropy that looks away from samples which are right anyway. One output a
/// class, as in Lin et al.; `focal` is the same for the softmax of all.
///
/// For 0 <= y <= 1; γ is the setting focus, γ >= 0, and 0 gives binary_cross_entropy. Lin's α is
/// the weights {1 − α, α} of labels 0 and 1.
///
/// Accuracy: largest known error 12 eps relative, value and slope, for γ <= 5;
/// tests/core/loss/exact.test.cpp.
///
/// Source: Lin, Goyal, Girshick, He, Dollár 2017, Focal loss for dense object detection.
///
///     loss("binary_focal"), z = 0, y = 1  // ¼·log 2
template <class Number>
OutputTerm<Number> binary_focal_term(Number z, Number y, const LossSettings& settings) {
  const auto focus = constant<Number>(settings.focus);
  const LabelShares<Number> share = label_shares(y, settings);
  const Logit<Number> logit = read_logit(z);
  // The power of a probability is the exponential of its surprisal.
  const Number weight_of_1 = share.of_1 * exp_of(-focus * logit.surprisal_of_0);
  const Number weight_of_0 = share.of_0 * exp_of(-focus * logit.surprisal_of_1);
  const Number steeper_1 = focus * logit.probability_of_1 * logit.surprisal_of_1;
  const Number steeper_0 = focus * logit.probability_of_0 * logit.surprisal_of_0;
  return {weight_of_1 * logit.surprisal_of_1 + weight_of_0 * logit.surprisal_of_0,
          weight_of_0 * (logit.probability_of_1 + steeper_0) -
              weight_of_1 * (logit.probability_of_0 + steeper_1)};
}

}  // namespace surprisal
