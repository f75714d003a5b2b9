#pragma once

#include "surprisal/numerics/elementary.hpp"

namespace surprisal {

/// What a logit says of the labels 1 and 0: their probabilities and surprisals, each with all its
/// digits however sure it is, from one exponential. Surprisals grow as the logit does, beyond where
/// a probability would be 0.
template <class Number>
struct Logit {
  Number probability_of_1, probability_of_0;
  Number surprisal_of_1, surprisal_of_0;
};

template <class Number>
Logit<Number> read_logit(Number z) {
  const Number zero{};
  const Number smaller = exp_of(-magnitude_of(z));
  const Number larger_share = constant<Number>(1) / (constant<Number>(1) + smaller);
  const Number smaller_share = smaller * larger_share;
  const Number least = log1p_of(smaller);
  return {z < zero ? smaller_share : larger_share, z < zero ? larger_share : smaller_share,
          least + (z < zero ? -z : zero), least + (z > zero ? z : zero)};
}

}  // namespace surprisal
