#pragma once

#include <cmath>

#include "surprisal/numerics/require.hpp"

namespace surprisal {

/// Self-information, or surprisal, of an event, in nats: how surprised you are when something of
/// this probability happens. Of independent events the surprisals add.
///
///     I = −log(probability)
///
/// Limits: 0 for a sure event, +∞ for an impossible one.
/// Shapes: a number within [0, 1]. Errors: InvalidArgument when it is not (NaN included).
/// Accuracy: ≤ 1 ulp, that of the logarithm.
/// Source: Shannon 1948; Cover, Thomas, Elements of Information Theory, chapter 2.
///
///     self_information(0.5)  // log 2 = 0.693147180560, which is 1 bit
inline double self_information(double probability) {
  require(probability >= 0 && probability <= 1, "self_information", "probability", "within [0, 1]",
          probability);
  return 0 - std::log(probability);
}

}  // namespace surprisal
