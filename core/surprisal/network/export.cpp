#include "surprisal/network/export.hpp"

#include <algorithm>
#include <string_view>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

/// An activation in another language: what to write once, and the call.
struct Foreign {
  std::string_view name, definition, call;
};

constexpr Foreign in_numpy[] = {
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

constexpr Foreign in_cpp[] = {
    {"identity", "", ""},
    {"sigmoid", "inline double sigmoid(double z) { return 1 / (1 + std::exp(-z)); }\n", "sigmoid"},
    {"tanh", "", "std::tanh"},
    {"relu", "inline double relu(double z) { return z > 0 ? z : 0; }\n", "relu"},
    {"leaky_relu", "inline double leaky_relu(double z) { return z > 0 ? z : 0.01 * z; }\n",
     "leaky_relu"},
    {"gelu", "inline double gelu(double z) { return z * 0.5 * std::erfc(-z / std::sqrt(2.0)); }\n",
     "gelu"},
    {"softmax",
     "template <std::size_t n>\nvoid softmax(std::array<double, n>& z) {\n"
     "  const double top = *std::max_element(z.begin(), z.end());\n  double total = 0;\n"
     "  for (double& x : z) total += x = std::exp(x - top);\n  for (double& x : z) x /= "
     "total;\n}\n",
     "softmax"},
};

const Foreign& of(std::span<const Foreign> language, std::string_view name) {
  return *std::ranges::find(language, name, &Foreign::name);
}

/// The activations of the layers and, last, of the link.
std::vector<std::string_view> functions_of(const Shape& shape, Link link) {
  constexpr std::string_view links[] = {"identity", "sigmoid", "softmax"};
  std::vector<std::string_view> names;
  for (const Layer& layer : shape.layers()) names.push_back(layer.activation->name);
  names.push_back(links[static_cast<int>(link)]);
  return names;
}

std::string definitions(std::span<const Foreign> language, std::vector<std::string_view> names,
                        std::string_view between) {
  std::ranges::sort(names);
  const auto rest = std::ranges::unique(names);
  names.erase(rest.begin(), rest.end());
  std::string text;
  for (const std::string_view name : names) {
    const std::string_view definition = of(language, name).definition;
    if (!definition.empty()) text.append(definition).append(between);
  }
  return text;
}

std::string list(std::span<const double> numbers) {
  std::string text;
  for (const double x : numbers) text.append(text.empty() ? "" : ", ").append(to_text(x));
  return text;
}

/// "open row, row close" of a matrix.
std::string matrix(std::span<const double> numbers, std::ptrdiff_t columns, std::string_view open,
                   std::string_view close, std::string_view indent) {
  std::string text;
  const auto width = static_cast<std::size_t>(columns);
  for (std::size_t i = 0; i < numbers.size(); i += width) {
    text.append(indent).append(open).append(list(numbers.subspan(i, width)));
    text.append(close).append(i + width < numbers.size() ? ",\n" : "\n");
  }
  return text;
}

std::span<const double> part(std::span<const double> parameters, std::ptrdiff_t from,
                             std::ptrdiff_t count) {
  return parameters.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(count));
}

void require_all(const Shape& shape, std::span<const double> parameters,
                 std::string_view function) {
  require_same_size(function, "the network's parameters", shape.parameters(), "parameters",
                    std::ssize(parameters));
}

}  // namespace

std::string to_numpy(const Shape& shape, std::span<const double> parameters, Link link) {
  require_all(shape, parameters, "to_numpy");
  const auto functions = functions_of(shape, link);
  const bool has_gelu = std::ranges::find(functions, "gelu") != functions.end();
  std::string text = has_gelu ? "import math\n\nimport numpy as np\n\n" : "import numpy as np\n\n";
  text += definitions(in_numpy, functions, "\n");
  std::string body = "def predict(x):\n    x = np.asarray(x, dtype=float)\n";
  for (std::size_t i = 0; i < shape.layers().size(); ++i) {
    const Layer& layer = shape.layers()[i];
    const std::string number = std::to_string(i + 1);
    text.append("W").append(number).append(" = np.array([\n");
    text.append(matrix(part(parameters, layer.weights, layer.units * layer.inputs), layer.inputs,
                       "[", "]", "    "));
    text.append("])\nb").append(number).append(" = np.array([");
    text.append(list(part(parameters, layer.biases, layer.units))).append("])\n");
    const std::string_view call = of(in_numpy, functions[i]).call;
    body.append("    x = ").append(call).append("(x @ W").append(number).append(".T + b");
    body.append(number).append(")\n");
  }
  const std::string_view last = of(in_numpy, functions.back()).call;
  return text.append("\n")
      .append(body)
      .append("    return ")
      .append(last)
      .append(last.empty() ? "x\n" : "(x)\n");
}

std::string to_cpp(const Shape& shape, std::span<const double> parameters, Link link) {
  require_all(shape, parameters, "to_cpp");
  const auto functions = functions_of(shape, link);
  std::string text = "#include <algorithm>\n#include <array>\n#include <cmath>\n\n";
  text += definitions(in_cpp, functions, "\n");
  text.append("inline std::array<double, ").append(std::to_string(shape.outputs()));
  text.append("> predict(const std::array<double, ").append(std::to_string(shape.inputs()));
  text.append(">& x0) {\n");
  for (std::size_t i = 0; i < shape.layers().size(); ++i) {
    const Layer& layer = shape.layers()[i];
    const std::string before = std::to_string(i), after = std::to_string(i + 1);
    const std::string units = std::to_string(layer.units), inputs = std::to_string(layer.inputs);
    text.append("  static constexpr double w").append(after).append("[").append(units);
    text.append("][").append(inputs).append("] = {\n");
    text.append(matrix(part(parameters, layer.weights, layer.units * layer.inputs), layer.inputs,
                       "{", "}", "      "));
    text.append("  };\n  std::array<double, ").append(units).append("> x").append(after);
    text.append(" = {").append(list(part(parameters, layer.biases, layer.units))).append("};\n");
    text.append("  for (int i = 0; i < ").append(units).append("; ++i)\n    for (int j = 0; j < ");
    text.append(inputs).append("; ++j) x").append(after).append("[i] += w").append(after);
    text.append("[i][j] * x").append(before).append("[j];\n");
    const Foreign& function = of(in_cpp, functions[i]);
    if (function.name == "softmax") {
      text.append("  softmax(x").append(after).append(");\n");
    } else if (!function.call.empty()) {
      text.append("  for (double& x : x").append(after).append(") x = ");
      text.append(function.call).append("(x);\n");
    }
  }
  const std::string result = "x" + std::to_string(shape.layers().size());
  if (link == Link::softmax) text.append("  softmax(").append(result).append(");\n");
  if (link == Link::logistic)
    text.append("  for (double& x : ").append(result).append(") x = sigmoid(x);\n");
  return text.append("  return ").append(result).append(";\n}\n");
}

}  // namespace surprisal
