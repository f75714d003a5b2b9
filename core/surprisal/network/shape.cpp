#include "surprisal/network/shape.hpp"

#include <string>

#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

constexpr std::ptrdiff_t most_units = 65536;
constexpr std::ptrdiff_t most_parameters = 1 << 24;

void require_count(std::ptrdiff_t count, const std::string& argument) {
  require(count >= 1 && count <= most_units, "network", argument, "between 1 and 65536",
          static_cast<double>(count));
}

}  // namespace

Shape::Shape(std::ptrdiff_t inputs, std::span<const LayerSpec> layers) {
  require_count(inputs, "inputs");
  require_nonempty("network", "layers", std::ssize(layers));
  std::ptrdiff_t taken = 0;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::string place = element("layers", static_cast<std::ptrdiff_t>(i));
    require_count(layers[i].units, place + ".units");
    const Activation& function =
        row_named(activations(), layers[i].activation, "network", place + ".activation");
    if (!function.elementwise && i + 1 < layers.size())
      refuse("network", place + ".activation", "of single units", "softmax is for the last layer");
    const std::ptrdiff_t units = layers[i].units, biases = taken + units * inputs;
    layers_.push_back({inputs, units, &function, taken, biases});
    taken = biases + units;
    require(taken <= most_parameters, "network", "layers", "of at most 16777216 parameters",
            static_cast<double>(taken));
    inputs = units;
  }
}

std::ptrdiff_t Shape::parameters() const { return layers_.back().biases + layers_.back().units; }

}  // namespace surprisal
