#include "surprisal/network/passes.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <vector>

#include "surprisal/network/shape.hpp"
#include "surprisal/numerics/random.hpp"

using namespace surprisal;

namespace {

/// L = Σ c·outputs² over samples, with a weight c for each output.
double loss(const Shape& shape, Passes<double>& passes, const Eigen::ArrayXd& parameters) {
  const double* outputs = passes.forward(parameters.data());
  double sum = 0;
  for (std::ptrdiff_t i = 0; i < shape.outputs(); ++i)
    for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
      sum += static_cast<double>(i + 1) * std::pow(outputs[i * passes.stride() + s], 2);
  return sum;
}

Eigen::ArrayXd gradient(const Shape& shape, Passes<double>& passes,
                        const Eigen::ArrayXd& parameters) {
  const double* outputs = passes.forward(parameters.data());
  double* slopes = passes.output_gradient();
  for (std::ptrdiff_t i = 0; i < shape.outputs(); ++i)
    for (std::ptrdiff_t s = 0; s < passes.stride(); ++s)
      slopes[i * passes.stride() + s] =
          s < passes.samples() ? 2.0 * static_cast<double>(i + 1) * outputs[i * passes.stride() + s]
                               : 0;
  Eigen::ArrayXd result(parameters.size());
  passes.backward(parameters.data(), result.data());
  return result;
}

}  // namespace

TEST_CASE("every parameter's gradient agrees with central differences, for every activation") {
  for (const Activation& function : activations()) {
    for (const std::ptrdiff_t samples : {1, 5, 8}) {
      CAPTURE(function.name, samples);
      const std::vector<LayerSpec> layers =
          function.elementwise
              ? std::vector<LayerSpec>{{4, "tanh"}, {5, function.name}, {3, function.name}}
              : std::vector<LayerSpec>{{4, "tanh"}, {3, function.name}};
      const Shape shape(3, layers);
      Random random(11);
      Eigen::ArrayXd parameters(shape.parameters());
      for (double& x : parameters) x = random.normal();
      Passes<double> passes(shape, samples);
      double* input = passes.begin(samples);
      for (std::ptrdiff_t i = 0; i < 3; ++i)
        for (std::ptrdiff_t s = 0; s < samples; ++s)
          input[i * passes.stride() + s] = random.normal();
      const Eigen::ArrayXd slopes = gradient(shape, passes, parameters);
      const double norm = slopes.matrix().norm(), h = 1e-5;
      for (Eigen::Index i = 0; i < parameters.size(); ++i) {
        const double kept = parameters[i];
        parameters[i] = kept + h;
        const double above = loss(shape, passes, parameters);
        parameters[i] = kept - h;
        const double below = loss(shape, passes, parameters);
        parameters[i] = kept;
        CHECK_THAT(slopes[i], Catch::Matchers::WithinAbs((above - below) / (2 * h), 1e-9 * norm));
      }
    }
  }
}

TEST_CASE("a batch's outputs are those of its samples one by one, to the bit") {
  const LayerSpec layers[] = {{6, "relu"}, {4, "gelu"}, {3, "softmax"}};
  const Shape shape(2, layers);
  Random random(5);
  Eigen::ArrayXf parameters(shape.parameters());
  for (float& x : parameters) x = static_cast<float>(random.normal());
  Passes<float> together(shape, 7), alone(shape, 1);
  std::vector<float> features(14);
  for (float& x : features) x = static_cast<float>(random.normal());
  float* input = together.begin(7);
  for (std::ptrdiff_t s = 0; s < 7; ++s)
    for (std::ptrdiff_t i = 0; i < 2; ++i)
      input[i * together.stride() + s] = features[static_cast<std::size_t>(2 * s + i)];
  const float* outputs = together.forward(parameters.data());
  for (std::ptrdiff_t s = 0; s < 7; ++s) {
    float* one = alone.begin(1);
    for (std::ptrdiff_t i = 0; i < 2; ++i)
      one[i * alone.stride()] = features[static_cast<std::size_t>(2 * s + i)];
    const float* output = alone.forward(parameters.data());
    for (std::ptrdiff_t i = 0; i < 3; ++i)
      CHECK(output[i * alone.stride()] == outputs[i * together.stride() + s]);
  }
}
