#pragma once

#include <Eigen/Core>

#include "surprisal/network/optimizer.hpp"

namespace surprisal {

/// The rows of the table, each in the file of its name.
namespace optimizer_rows {
extern const Optimizer sgd, momentum, nesterov, rms_prop, adam, adam_w;
}

namespace detail {

/// Vectors of a step, for Eigen's expressions.
template <class Scalar>
using StepVector = Eigen::Map<Eigen::Array<Scalar, Eigen::Dynamic, 1>>;

template <class Scalar>
StepVector<Scalar> parameters_of(const OptimizerStep<Scalar>& step) {
  return {step.parameters, step.n};
}

template <class Scalar>
Eigen::Map<const Eigen::Array<Scalar, Eigen::Dynamic, 1>> gradient_of(
    const OptimizerStep<Scalar>& step) {
  return {step.gradient, step.n};
}

/// The i-th number that is kept for each parameter.
template <class Scalar>
StepVector<Scalar> memory_of(const OptimizerStep<Scalar>& step, std::ptrdiff_t i) {
  return {step.memory + i * step.n, step.n};
}

}  // namespace detail

}  // namespace surprisal
