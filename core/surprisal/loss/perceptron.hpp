#pragma once

#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// The perceptron's loss Σ max(0, −y·z): how far on the wrong side a sample is.
///
/// For y = −1 or 1. At z = 0, where any slope between −y and 0 would do, it is −y: a sample on the
/// border counts as wrong, so that steps of gradient descent, one sample each, are Rosenblatt's
/// rule, and weights of 0 are left.
///
/// Accuracy: exact.
///
/// Source: Rosenblatt 1958, The perceptron.
///
///     loss("perceptron"), z = −2, y = 1  // 2, slope −1
template <class Number>
OutputTerm<Number> perceptron_term(Number z, Number y, const LossSettings&) {
  const Number margin = y * z;
  const Number zero{};
  return {margin >= zero ? zero : -margin, margin > zero ? zero : -y};
}

}  // namespace surprisal
