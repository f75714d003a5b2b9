#include "surprisal/network/optimizers/rows.hpp"

namespace surprisal {
namespace {

constexpr Setting settings[] = {{"decay", 0.99, 0, 1}, {"epsilon", 1e-8, 0, 1}};

template <class Scalar>
void step(const OptimizerStep<Scalar>& given) {
  const auto keep = static_cast<Scalar>(given.settings[0]);
  const auto take = static_cast<Scalar>(1 - given.settings[0]);
  const auto epsilon = static_cast<Scalar>(given.settings[1]);
  const auto gradient = detail::gradient_of(given);
  auto square = detail::memory_of(given, 0);
  square = keep * square + take * gradient * gradient;
  detail::parameters_of(given) -=
      static_cast<Scalar>(given.rate) * gradient / (square.sqrt() + epsilon);
}

}  // namespace

const Optimizer optimizer_rows::rms_prop{
    "rms_prop",  "RMSProp",   "s ← ρ·s + (1 − ρ)·g², w − η·g/(√s + ε)", 0.01, settings, 1,
    step<float>, step<double>};

}  // namespace surprisal
