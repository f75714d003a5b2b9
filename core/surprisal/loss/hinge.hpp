#pragma once

#include "surprisal/loss/output_terms.hpp"

namespace surprisal {

/// The hinge loss Σ max(0, 1 − y·z): nothing to gain once a sample is right by a margin of 1, else
/// one slope. The loss of support vector machines.
///
/// For y = −1 or 1. At the kink the slope is 0, as in PyTorch.
///
/// Accuracy: one rounding for each output.
///
/// Source: Cortes, Vapnik 1995, Support-vector networks.
///
///     loss("hinge"), z = 0.25, y = 1  // 0.75, slope −1
template <class Number>
OutputTerm<Number> hinge_term(Number z, Number y, const LossSettings&) {
  const Number missing = constant<Number>(1) - y * z;
  const Number zero{};
  return {missing <= zero ? zero : missing, missing <= zero ? zero : -y};
}

}  // namespace surprisal
