#pragma once

namespace surprisal {

/// What a loss of a softmax sees of one class.
template <class Number>
struct ClassView {
  Number probability;  ///< p
  Number others;       ///< 1 − p
  Number surprisal;    ///< −log p, also where p would be 0
  Number target;       ///< how much of the class there should be
};

/// What one class adds to its sample's loss, and the derivative of that by log p. Where neither p
/// nor the target is above 0 both must be 0: so are the lanes beyond the last class.
template <class Number>
struct ClassTerm {
  Number value, slope;
};

}  // namespace surprisal
