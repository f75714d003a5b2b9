#include "surprisal/network/optimizers/rows.hpp"

namespace surprisal {
namespace {

template <class Scalar>
void step(const OptimizerStep<Scalar>& given) {
  detail::parameters_of(given) -= static_cast<Scalar>(given.rate) * detail::gradient_of(given);
}

}  // namespace

const Optimizer optimizer_rows::sgd{"sgd", "Gradient descent", "w − η·g",   0.1, {},
                                    0,     step<float>,        step<double>};

}  // namespace surprisal
