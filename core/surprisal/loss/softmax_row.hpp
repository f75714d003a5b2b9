#pragma once

#include <cstddef>

#include "surprisal/numerics/elementary.hpp"

namespace surprisal {

/// The softmax of one sample's logits z, not yet divided: exp(scale·(z − z[kept])).
///
/// `rest` is the sum of all but the kept one, which is 1. So what the kept one lacks to be sure,
/// rest/(1 + rest), has all its digits, and so has its surprisal log(1 + rest).
template <class Scalar>
struct SoftmaxRow {
  std::ptrdiff_t kept;
  Scalar shift;  ///< z[kept]
  Scalar rest;

  Scalar inverse_total() const { return constant<Scalar>(1) / (constant<Scalar>(1) + rest); }

  Scalar log_total() const {
    return rest > constant<Scalar>(1) ? log_of(constant<Scalar>(1) + rest) : log1p_of(rest);
  }
};

/// Keeps the largest of `width` logits: nothing overflows. The exponentials go to `powers`, unless
/// that is null.
template <class Scalar>
SoftmaxRow<Scalar> softmax_beside_largest(const Scalar* z, std::ptrdiff_t width, Scalar scale,
                                          Scalar* powers);

/// Keeps the logit of a class, which saves the search for the largest; only where others lie too
/// far above, that one is kept.
template <class Scalar>
SoftmaxRow<Scalar> softmax_beside_class(const Scalar* z, std::ptrdiff_t width, std::ptrdiff_t index,
                                        Scalar* powers);

}  // namespace surprisal
