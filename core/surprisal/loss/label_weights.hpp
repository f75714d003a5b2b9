#pragma once

#include "surprisal/loss/loss.hpp"
#include "surprisal/numerics/pack.hpp"

namespace surprisal {

/// How much the labels 1 and 0 count where the target is y, a share between 0 and 1.
template <class Number>
struct LabelShares {
  Number of_1, of_0;
};

template <class Number>
LabelShares<Number> label_shares(Number y, const LossSettings& settings) {
  const LabelShares<Number> shares{y, constant<Number>(1) - y};
  if (settings.weights.empty()) return shares;
  return {shares.of_1 * constant<Number>(settings.weights[1]),
          shares.of_0 * constant<Number>(settings.weights[0])};
}

}  // namespace surprisal
