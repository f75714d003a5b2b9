#pragma once

#include <span>
#include <string>

#include "surprisal/loss/loss.hpp"
#include "surprisal/network/shape.hpp"

namespace surprisal {

/// A network as source code that stands alone: a function `predict` and all numbers in it, exact.
///
/// It answers what predict() of evaluation.hpp does, in double: probabilities where the loss's link
/// is the logistic function or a softmax. Errors: InvalidArgument when parameters are not as many.
///
/// to_numpy: Python with NumPy; x of shape (samples, inputs) → (samples, outputs).
/// to_cpp: C++17, standard library alone; one sample, std::array to std::array.
std::string to_numpy(const Shape& shape, std::span<const double> parameters, Link link);
std::string to_cpp(const Shape& shape, std::span<const double> parameters, Link link);

}  // namespace surprisal
