#include "surprisal/network/export.hpp"
#include "surprisal/network/source_text.hpp"

namespace surprisal {
namespace {

/// Each is called with a whole layer.
constexpr ForeignActivation in_cpp[] = {
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

/// "  for (double& x : x1) x = std::tanh(x);\n".
std::string applied(const ForeignActivation& function, const std::string& layer) {
  std::string text;
  if (function.call.empty()) return text;
  if (function.name == "softmax") return text.append("  softmax(").append(layer).append(");\n");
  text.append("  for (double& x : ").append(layer).append(") x = ").append(function.call);
  return text.append("(x);\n");
}

std::string array_of(std::ptrdiff_t size) {
  return std::string("std::array<double, ").append(std::to_string(size)).append(">");
}

/// The numbers of a layer, and the sums of x_before that make x_after.
std::string sums_of(const Layer& layer, const std::string& before, const std::string& after,
                    std::span<const double> parameters) {
  const std::string units = std::to_string(layer.units), inputs = std::to_string(layer.inputs);
  std::string text("  static constexpr double w");
  text.append(after).append("[").append(units).append("][").append(inputs).append("] = {\n");
  text.append(matrix_rows(weights_of(layer, parameters), layer.inputs, "      ", '{', '}'));
  text.append("  };\n  ").append(array_of(layer.units)).append(" x").append(after);
  text.append(" = {").append(number_list(biases_of(layer, parameters))).append("};\n");
  text.append("  for (int i = 0; i < ").append(units).append("; ++i)\n");
  text.append("    for (int j = 0; j < ").append(inputs).append("; ++j) x").append(after);
  text.append("[i] += w").append(after).append("[i][j] * x").append(before).append("[j];\n");
  return text;
}

}  // namespace

std::string to_cpp(const Shape& shape, std::span<const double> parameters, Link link) {
  require_parameters(shape, parameters, "to_cpp");
  const auto functions = foreign_activations(in_cpp, shape, link);
  std::string text("#include <algorithm>\n#include <array>\n#include <cmath>\n\n");
  text.append(definitions_of(functions)).append("inline ").append(array_of(shape.outputs()));
  text.append(" predict(const ").append(array_of(shape.inputs())).append("& x0) {\n");
  const std::size_t layers = shape.layers().size();
  const std::string last = std::string("x").append(std::to_string(layers));
  for (std::size_t i = 0; i < layers; ++i) {
    const std::string after = std::to_string(i + 1);
    text.append(sums_of(shape.layers()[i], std::to_string(i), after, parameters));
    text.append(applied(*functions[i], std::string("x").append(after)));
  }
  text.append(applied(*functions.back(), last));
  return text.append("  return ").append(last).append(";\n}\n");
}

}  // namespace surprisal
