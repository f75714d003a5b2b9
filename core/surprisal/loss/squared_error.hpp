#pragma once

#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// The squared error Σ (z − y)²: the surprisal of y under a normal distribution around z with
/// variance ½, but for a constant. Its slope is 2·(z − y): an outlier pulls as hard as it is far.
///
/// Of labels ±1 it also punishes what is right by more than 1. For z and y real.
///
/// Accuracy: 2 eps relative for each output, beside what z − y loses by rounding.
///
///     loss("squared_error"), z = 10, y = 0  // 100, slope 20
template <class Number>
OutputTerm<Number> squared_error_term(Number z, Number y, const LossSettings&) {
  const Number error = z - y;
  return {error * error, error + error};
}

}  // namespace surprisal
