#include "surprisal/network/optimizers/rows.hpp"
#include "surprisal/network/power.hpp"

namespace surprisal {
namespace {

constexpr Setting settings[] = {
    {"mean_decay", 0.9, 0, 1}, {"square_decay", 0.999, 0, 1}, {"epsilon", 1e-8, 0, 1}};
constexpr Setting decayed_settings[] = {{"mean_decay", 0.9, 0, 1},
                                        {"square_decay", 0.999, 0, 1},
                                        {"epsilon", 1e-8, 0, 1},
                                        {"weight_decay", 0.01, 0, 1}};

/// Kingma and Ba 2015. Divided by 1 − βᵗ, the means are those of the gradients seen so far.
template <class Scalar>
void step(const OptimizerStep<Scalar>& given) {
  const double mean_decay = given.settings[0], square_decay = given.settings[1];
  const auto size = static_cast<Scalar>(given.rate / (1 - power(mean_decay, given.step)));
  const auto scale = static_cast<Scalar>(1 / std::sqrt(1 - power(square_decay, given.step)));
  const auto epsilon = static_cast<Scalar>(given.settings[2]);
  const auto gradient = detail::gradient_of(given);
  auto mean = detail::memory_of(given, 0);
  auto square = detail::memory_of(given, 1);
  mean = static_cast<Scalar>(mean_decay) * mean + static_cast<Scalar>(1 - mean_decay) * gradient;
  square = static_cast<Scalar>(square_decay) * square +
           static_cast<Scalar>(1 - square_decay) * gradient * gradient;
  detail::parameters_of(given) -= size * mean / (square.sqrt() * scale + epsilon);
}

/// Loshchilov and Hutter 2019: the decay does not pass through the means.
template <class Scalar>
void decayed_step(const OptimizerStep<Scalar>& given) {
  detail::parameters_of(given) *= static_cast<Scalar>(1 - given.rate * given.settings[3]);
  step(given);
}

}  // namespace

const Optimizer optimizer_rows::adam{
    "adam",      "Adam",      "m ← β₁·m + (1 − β₁)·g, s ← β₂·s + (1 − β₂)·g², w − η·m̂/(√ŝ + ε)",
    0.01,        settings,    2,
    step<float>, step<double>};

const Optimizer optimizer_rows::adam_w{
    "adam_w",         "AdamW", "Adam, after w ← (1 − η·λ)·w", 0.01,
    decayed_settings, 2,       decayed_step<float>,           decayed_step<double>};

}  // namespace surprisal
