#include "surprisal/network/optimizers/rows.hpp"

namespace surprisal {
namespace {

constexpr Setting settings[] = {{"momentum", 0.9, 0, 1}};

/// Polyak's heavy ball: v ← μ·v + g. `ahead` is Nesterov's: the gradient's share once more.
template <class Scalar, bool ahead>
void step(const OptimizerStep<Scalar>& given) {
  const auto keep = static_cast<Scalar>(given.settings[0]);
  const auto rate = static_cast<Scalar>(given.rate);
  const auto gradient = detail::gradient_of(given);
  auto velocity = detail::memory_of(given, 0);
  velocity = keep * velocity + gradient;
  if constexpr (ahead) {
    detail::parameters_of(given) -= rate * (gradient + keep * velocity);
  } else {
    detail::parameters_of(given) -= rate * velocity;
  }
}

}  // namespace

const Optimizer optimizer_rows::momentum{
    "momentum", "Momentum", "v ← μ·v + g, w − η·v", 0.03,
    settings,   1,          step<float, false>,     step<double, false>};

const Optimizer optimizer_rows::nesterov{
    "nesterov",        "Nesterov's momentum", "v ← μ·v + g, w − η·(g + μ·v)", 0.03, settings, 1,
    step<float, true>, step<double, true>};

}  // namespace surprisal
