#include "surprisal/network/source_text.hpp"

#include <algorithm>

#include "surprisal/numerics/require.hpp"

namespace surprisal {

std::vector<const ForeignActivation*> foreign_activations(
    std::span<const ForeignActivation> language, const Shape& shape, Link link) {
  constexpr std::string_view links[] = {"identity", "sigmoid", "softmax"};
  std::vector<const ForeignActivation*> result;
  const auto add = [&](std::string_view name) {
    result.push_back(&*std::ranges::find(language, name, &ForeignActivation::name));
  };
  for (const Layer& layer : shape.layers()) add(layer.activation->name);
  add(links[static_cast<int>(link)]);
  return result;
}

std::string definitions_of(std::vector<const ForeignActivation*> activations) {
  std::ranges::sort(activations);
  const auto rest = std::ranges::unique(activations);
  activations.erase(rest.begin(), rest.end());
  std::string text;
  for (const ForeignActivation* one : activations)
    if (!one->definition.empty()) text.append(one->definition).append("\n");
  return text;
}

std::string number_list(std::span<const double> numbers) {
  std::string text;
  for (const double x : numbers) text.append(text.empty() ? "" : ", ").append(to_text(x));
  return text;
}

std::string matrix_rows(std::span<const double> numbers, std::ptrdiff_t columns,
                        std::string_view indent, char open, char close) {
  std::string text;
  const auto width = static_cast<std::size_t>(columns);
  for (; !numbers.empty(); numbers = numbers.subspan(width)) {
    text.append(indent).append(1, open).append(number_list(numbers.first(width)));
    text.append(1, close).append(",\n");
  }
  return text;
}

std::span<const double> weights_of(const Layer& layer, std::span<const double> parameters) {
  return parameters.subspan(static_cast<std::size_t>(layer.weights),
                            static_cast<std::size_t>(layer.units * layer.inputs));
}

std::span<const double> biases_of(const Layer& layer, std::span<const double> parameters) {
  return parameters.subspan(static_cast<std::size_t>(layer.biases),
                            static_cast<std::size_t>(layer.units));
}

void require_parameters(const Shape& shape, std::span<const double> parameters,
                        std::string_view function) {
  require_same_size(function, "the network's parameters", shape.parameters(), "parameters",
                    std::ssize(parameters));
}

}  // namespace surprisal
