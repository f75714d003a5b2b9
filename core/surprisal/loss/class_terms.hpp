#pragma once

#include "surprisal/loss/loss.hpp"
#include "surprisal/numerics/pack.hpp"

namespace surprisal {

/// What a loss of a softmax sees of one class.
template <class Number>
struct ClassView {
  Number probability;  ///< p
  Number others;       ///< 1 − p, with all its digits also where p is nearly 1
  Number surprisal;    ///< −log p, also where p would be 0
  Number target;       ///< how much of the class there should be
};

/// What one class adds to its sample's loss, and the derivative of that by log p. Where p and the
/// target are 0 both are 0: so are the lanes beyond the last class.
template <class Number>
struct ClassTerm {
  Number value, slope;
};

/// A loss of a softmax is written once, as a function of a pack of classes; softmax_loss.hpp makes
/// a kernel of it.
template <class Scalar>
using ClassTermOf = ClassTerm<Pack<Scalar>> (*)(const ClassView<Pack<Scalar>>&,
                                                const LossSettings&);

/// Some classes of one sample.
template <class Scalar>
struct ClassBlock {
  static constexpr std::ptrdiff_t size = 64;
  Scalar probability[size], others[size], surprisal[size], target[size];
};

/// The terms and slopes of the first `count` classes of a block, whole packs of them.
template <class Scalar>
using WriteClassTerms = void (*)(const ClassBlock<Scalar>&, std::ptrdiff_t count,
                                 const LossSettings&, Scalar* values, Scalar* slopes);

template <class Scalar, ClassTermOf<Scalar> term>
void write_class_terms(const ClassBlock<Scalar>& seen, std::ptrdiff_t count,
                       const LossSettings& settings, Scalar* values, Scalar* slopes) {
  for (std::ptrdiff_t i = 0; i < count; i += lane_count<Scalar>) {
    const ClassView<Pack<Scalar>> view{load_pack(seen.probability + i), load_pack(seen.others + i),
                                       load_pack(seen.surprisal + i), load_pack(seen.target + i)};
    const ClassTerm<Pack<Scalar>> result = term(view, settings);
    store_pack(values + i, result.value);
    store_pack(slopes + i, result.slope);
  }
}

}  // namespace surprisal
