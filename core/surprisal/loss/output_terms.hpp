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
/// function of a pack of outputs z and of their targets y; loss_of_terms makes a kernel of it.
template <class Scalar>
using OutputTermOf = OutputTerm<Pack<Scalar>> (*)(Pack<Scalar> z, Pack<Scalar> y,
                                                  const LossSettings&);

/// The terms and slopes of `count` outputs, whole packs of them.
template <class Scalar>
using WriteTerms = void (*)(const Scalar* z, const Scalar* y, std::ptrdiff_t count,
                            const LossSettings&, Scalar* values, Scalar* slopes);

/// The loss of each sample, Σ term, and the slopes.
template <class Scalar>
void sum_output_terms(WriteTerms<Scalar> write, const LossBatch<Scalar>& batch,
                      const LossSettings& settings, Scalar* losses, Scalar* gradient);

template <class Scalar, OutputTermOf<Scalar> term>
void write_terms(const Scalar* z, const Scalar* y, std::ptrdiff_t count,
                 const LossSettings& settings, Scalar* values, Scalar* slopes) {
  for (std::ptrdiff_t i = 0; i < count; i += lane_count<Scalar>) {
    const OutputTerm<Pack<Scalar>> result = term(load_pack(z + i), load_pack(y + i), settings);
    store_pack(values + i, result.value);
    store_pack(slopes + i, result.slope);
  }
}

/// A row's kernel.
template <class Scalar, OutputTermOf<Scalar> term>
void loss_of_terms(const LossBatch<Scalar>& batch, const LossSettings& settings, Scalar* losses,
                   Scalar* gradient) {
  sum_output_terms<Scalar>(write_terms<Scalar, term>, batch, settings, losses, gradient);
}

}  // namespace surprisal
