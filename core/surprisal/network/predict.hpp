#pragma once

#include <vector>

#include "surprisal/loss/loss.hpp"
#include "surprisal/network/shape.hpp"
#include "surprisal/network/training_set.hpp"

namespace surprisal {

/// What a network makes of new samples, (samples, inputs) → (samples, outputs): probabilities where
/// the loss's link is the logistic function or a softmax, else the outputs themselves.
///
/// One call paints a whole decision map. Errors: InvalidArgument when the columns are not the
/// network's inputs.
template <class Scalar>
SampleRows predict(const Shape& shape, const Scalar* parameters, Link link,
                   const Eigen::Ref<const SampleRows>& features);

/// What the units of a layer make of samples: z = W·x + b and a = f(z), each (samples, units).
struct LayerValues {
  SampleRows z, a;
};

/// The values of every layer, to follow one sample through the network or to paint what each unit
/// sees. Errors as of predict.
template <class Scalar>
std::vector<LayerValues> layer_values(const Shape& shape, const Scalar* parameters,
                                      const Eigen::Ref<const SampleRows>& features);

}  // namespace surprisal
