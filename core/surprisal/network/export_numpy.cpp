#include "surprisal/network/export.hpp"
#include "surprisal/network/source_text.hpp"

namespace surprisal {
namespace {

constexpr ForeignActivation in_numpy[] = {
    {"identity", "", ""},
    {"sigmoid", "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n", "sigmoid"},
    {"tanh", "", "np.tanh"},
    {"relu", "def relu(z):\n    return np.maximum(z, 0)\n", "relu"},
    {"leaky_relu", "def leaky_relu(z):\n    return np.where(z > 0, z, 0.01 * z)\n", "leaky_relu"},
    {"gelu",
     "def gelu(z):\n    return z * np.vectorize(lambda x: 0.5 * math.erfc(-x / math.sqrt(2)))(z)\n",
     "gelu"},
    {"softmax",
     "def softmax(z):\n    e = np.exp(z - z.max(axis=1, keepdims=True))\n"
     "    return e / e.sum(axis=1, keepdims=True)\n",
     "softmax"},
};

std::string numbers_of(const Layer& layer, const std::string& place,
                       std::span<const double> parameters) {
  std::string text("W");
  text.append(place).append(" = np.array([\n");
  text.append(matrix_rows(weights_of(layer, parameters), layer.inputs, "    ", '[', ']'));
  text.append("])\nb").append(place).append(" = np.array([");
  return text.append(number_list(biases_of(layer, parameters))).append("])\n");
}

}  // namespace

std::string to_numpy(const Shape& shape, std::span<const double> parameters, Link link) {
  require_parameters(shape, parameters, "to_numpy");
  const auto functions = foreign_activations(in_numpy, shape, link);
  std::string text("import math\n\nimport numpy as np\n\n");
  text.append(definitions_of(functions));
  std::string body("\ndef predict(x):\n    x = np.asarray(x, dtype=float)\n");
  for (std::size_t i = 0; i < shape.layers().size(); ++i) {
    const std::string place = std::to_string(i + 1);
    text.append(numbers_of(shape.layers()[i], place, parameters));
    body.append("    x = ").append(functions[i]->call).append("(x @ W").append(place);
    body.append(".T + b").append(place).append(")\n");
  }
  return text.append(body).append("    return ").append(functions.back()->call).append("(x)\n");
}

}  // namespace surprisal
