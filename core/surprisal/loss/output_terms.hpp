#pragma once

#include "surprisal/loss/loss.hpp"
#include "surprisal/numerics/pack.hpp"

namespace surprisal {

/// What one output adds to its sample's loss, and the derivative of that by the output.
template <class Number>
struct OutputTerm {
  Number value, slope;
};

/// Many losses look at each output beside its own target alone. Such a loss is written once, as a
/// function of a pack of outputs z and of their targets y; the kernel below makes the rest of it.
template <class Scalar>
using OutputTermOf = OutputTerm<Pack<Scalar>> (*)(Pack<Scalar> z, Pack<Scalar> y,
                                                  const LossSettings&);

/// The loss of each sample, Σ term, from the first output to the last, and the slopes.
template <class Scalar>
void sum_output_terms(OutputTermOf<Scalar> term, const LossBatch<Scalar>& batch,
                      const LossSettings& settings, Scalar* losses, Scalar* gradient);

/// A row's kernel.
template <class Scalar, OutputTermOf<Scalar> term>
void loss_of_terms(const LossBatch<Scalar>& batch, const LossSettings& settings, Scalar* losses,
                   Scalar* gradient) {
  sum_output_terms<Scalar>(term, batch, settings, losses, gradient);
}

}  // namespace surprisal
