#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "surprisal/loss/loss.hpp"
#include "surprisal/network/shape.hpp"

/// What export_numpy.cpp and export_cpp.cpp share: numbers and activations as text.
namespace surprisal {

/// An activation in another language: what to write once, and what to call.
struct ForeignActivation {
  std::string_view name, definition, call;
};

/// What each layer calls, and at last what turns outputs into predictions.
std::vector<const ForeignActivation*> foreign_activations(
    std::span<const ForeignActivation> language, const Shape& shape, Link link);

/// The definitions of these, each once.
std::string definitions_of(std::vector<const ForeignActivation*> activations);

/// "1, 2.5, -3".
std::string number_list(std::span<const double> numbers);

/// The rows of a matrix, one a line: "    [1, 2],\n".
std::string matrix_rows(std::span<const double> numbers, std::ptrdiff_t columns,
                        std::string_view indent, char open, char close);

/// W and b of a layer, among all parameters.
std::span<const double> weights_of(const Layer& layer, std::span<const double> parameters);
std::span<const double> biases_of(const Layer& layer, std::span<const double> parameters);

/// Refuses parameters that are not as many as the shape's.
void require_parameters(const Shape& shape, std::span<const double> parameters,
                        std::string_view function);

}  // namespace surprisal
