#pragma once

#include "surprisal/loss/class_terms.hpp"

namespace surprisal {

/// The losses of a batch, Σ term over the classes of a softmax, and their gradient.
///
/// With a temperature T, logits are divided by T, and losses multiplied by T²: so their gradients
/// stay as large as they are without (Hinton, Vinyals, Dean 2015). Where targets are classes and
/// labels are not smoothed only the term of the right class is looked at, which must be 0 for the
/// others. `heeded` are the settings with what the loss does not heed as it is unless told.
template <class Scalar>
void sum_class_terms(WriteClassTerms<Scalar> write, const LossBatch<Scalar>& batch,
                     const LossSettings& heeded, Scalar* losses, Scalar* gradient);

}  // namespace surprisal
