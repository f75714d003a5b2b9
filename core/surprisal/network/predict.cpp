#include "surprisal/network/predict.hpp"

#include <algorithm>
#include <string>

#include "surprisal/network/passes.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr Eigen::Index chunk = 256;

/// The activation that turns outputs into predictions.
const Activation& activation_of(Link link) {
  constexpr const char* names[] = {"identity", "sigmoid", "softmax"};
  return activation(names[static_cast<int>(link)]);
}

/// Sends all samples through the network, some at a time; after each part receive(passes, from).
template <class Scalar, class Receive>
void forward_all(const char* function, const Shape& shape, const Scalar* parameters,
                 const Eigen::Ref<const SampleRows>& features, Receive receive) {
  require(features.cols() == shape.inputs(), function, "features",
          "of " + std::to_string(shape.inputs()) + " columns, one an input",
          static_cast<double>(features.cols()));
  Passes<Scalar> passes(shape, chunk);
  for (Eigen::Index from = 0; from < features.rows(); from += chunk) {
    Scalar* input = passes.begin(std::min(chunk, features.rows() - from));
    for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
      for (std::ptrdiff_t i = 0; i < shape.inputs(); ++i)
        input[i * passes.stride() + s] = static_cast<Scalar>(features(from + s, i));
    passes.forward(parameters);
    receive(passes, from);
  }
}

/// From unit by unit to sample by sample.
template <class Scalar>
void copy(const Scalar* values, const Passes<Scalar>& passes, Eigen::Index from, SampleRows& rows) {
  for (std::ptrdiff_t s = 0; s < passes.samples(); ++s)
    for (std::ptrdiff_t unit = 0; unit < rows.cols(); ++unit)
      rows(from + s, unit) = static_cast<double>(values[unit * passes.stride() + s]);
}

}  // namespace

template <class Scalar>
SampleRows predict(const Shape& shape, const Scalar* parameters, Link link,
                   const Eigen::Ref<const SampleRows>& features) {
  const std::size_t last = shape.layers().size() - 1;
  const auto& kernels = activation_of(link).kernels<Scalar>();
  Eigen::Array<Scalar, Eigen::Dynamic, 1> shares(shape.outputs() * chunk);
  SampleRows result(features.rows(), shape.outputs());
  forward_all("predict", shape, parameters, features,
              [&](const Passes<Scalar>& passes, Eigen::Index from) {
                kernels.apply(passes.a(last), shares.data(), shape.outputs(), passes.stride());
                copy(shares.data(), passes, from, result);
              });
  return result;
}

template <class Scalar>
std::vector<LayerValues> layer_values(const Shape& shape, const Scalar* parameters,
                                      const Eigen::Ref<const SampleRows>& features) {
  std::vector<LayerValues> values;
  for (const Layer& layer : shape.layers()) {
    const SampleRows room(features.rows(), layer.units);
    values.push_back({room, room});
  }
  forward_all("layer_values", shape, parameters, features,
              [&](const Passes<Scalar>& passes, Eigen::Index from) {
                for (std::size_t i = 0; i < values.size(); ++i) {
                  copy(passes.z(i), passes, from, values[i].z);
                  copy(passes.a(i), passes, from, values[i].a);
                }
              });
  return values;
}

template SampleRows predict(const Shape&, const float*, Link, const Eigen::Ref<const SampleRows>&);
template SampleRows predict(const Shape&, const double*, Link, const Eigen::Ref<const SampleRows>&);
template std::vector<LayerValues> layer_values(const Shape&, const float*,
                                               const Eigen::Ref<const SampleRows>&);
template std::vector<LayerValues> layer_values(const Shape&, const double*,
                                               const Eigen::Ref<const SampleRows>&);

}  // namespace surprisal
