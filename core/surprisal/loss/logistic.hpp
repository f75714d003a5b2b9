#pragma once

#include "surprisal/loss/logit.hpp"
#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// The logistic loss Σ log(1 + exp(−y·z)): the surprisal of a sign under its logit z. It is
/// binary_cross_entropy with the labels −1 and 1, the loss of LogitBoost.
///
/// For y = −1 or 1.
///
/// Accuracy: largest known error 1.2 eps relative, value and slope; tests/core/loss/exact.test.cpp.
///
/// Source: Friedman, Hastie, Tibshirani 2000, Additive logistic regression.
///
///     loss("logistic"), z = 0, y = 1  // log 2, slope −½
template <class Number>
OutputTerm<Number> logistic_term(Number z, Number y, const LossSettings&) {
  const Logit<Number> margin = read_logit(y * z);
  return {margin.surprisal_of_1, -y * margin.probability_of_0};
}

}  // namespace surprisal
