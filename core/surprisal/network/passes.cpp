#include "surprisal/network/passes.hpp"

#include "surprisal/network/product.hpp"
#include "surprisal/numerics/pack.hpp"

namespace surprisal {

template <class Scalar>
Passes<Scalar>::Passes(const Shape& shape, std::ptrdiff_t most_samples) : shape_(shape) {
  const std::ptrdiff_t room = padded(most_samples);
  input_.setZero(shape.inputs() * room);
  for (const Layer& layer : shape.layers()) {
    const Values zero = Values::Zero(layer.units * room);
    layers_.push_back({zero, zero, zero});
  }
}

template <class Scalar>
Scalar* Passes<Scalar>::begin(std::ptrdiff_t samples) {
  samples_ = samples;
  stride_ = padded(samples);
  return input_.data();
}

template <class Scalar>
const Scalar* Passes<Scalar>::forward(const Scalar* parameters) {
  const auto layers = shape_.layers();
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const Layer& layer = layers[i];
    Room& room = layers_[i];
    for (std::ptrdiff_t unit = 0; unit < layer.units; ++unit)
      room.z.segment(unit * stride_, stride_).setConstant(parameters[layer.biases + unit]);
    add_product<Scalar>({parameters + layer.weights, layer.inputs, 1}, layer.units, layer.inputs,
                        input_of(i), room.z.data(), stride_);
    layer.activation->kernels<Scalar>().apply(room.z.data(), room.a.data(), layer.units, stride_);
  }
  return layers_.back().a.data();
}

template <class Scalar>
void Passes<Scalar>::backward(const Scalar* parameters, Scalar* gradient) {
  const auto layers = shape_.layers();
  for (std::size_t i = layers.size(); i-- > 0;) {
    const Layer& layer = layers[i];
    Room& room = layers_[i];
    Scalar* slopes = room.gradient.data();
    layer.activation->kernels<Scalar>().backward(room.z.data(), room.a.data(), slopes, layer.units,
                                                 stride_);
    product_over_batch(slopes, layer.units, input_of(i), layer.inputs, stride_,
                       gradient + layer.weights);
    sum_over_batch(slopes, layer.units, stride_, gradient + layer.biases);
    if (i == 0) return;
    Values& before = layers_[i - 1].gradient;
    before.head(layer.inputs * stride_).setZero();
    add_product<Scalar>({parameters + layer.weights, 1, layer.inputs}, layer.inputs, layer.units,
                        slopes, before.data(), stride_);
  }
}

template class Passes<float>;
template class Passes<double>;

}  // namespace surprisal
