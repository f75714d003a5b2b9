#pragma once

#include "surprisal/loss/label_weights.hpp"
#include "surprisal/loss/logit.hpp"
#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// Binary cross-entropy from logits, Σ −y·log p − (1 − y)·log(1 − p) with p = 1/(1 + exp(−z)): the
/// surprisal of a label. Its slope is p − y, for hard labels with all digits also where p is nearly
/// y.
///
/// For 0 <= y <= 1. The two weights multiply the parts of label 0 and of label 1 (PyTorch's
/// pos_weight is the latter).
///
/// Accuracy: largest known error 1.2 eps relative, value and, of hard labels, slope;
/// tests/core/loss/exact.test.cpp.
///
///     loss("binary_cross_entropy"), z = −8, y = 1  // 8.000335406372896, slope −.9996646498695336
template <class Number>
OutputTerm<Number> binary_cross_entropy_term(Number z, Number y, const LossSettings& settings) {
  const LabelShares<Number> share = label_shares(y, settings);
  const Logit<Number> logit = read_logit(z);
  return {share.of_1 * logit.surprisal_of_1 + share.of_0 * logit.surprisal_of_0,
          share.of_0 * logit.probability_of_1 - share.of_1 * logit.probability_of_0};
}

}  // namespace surprisal
