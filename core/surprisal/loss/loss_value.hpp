#pragma once

#include "surprisal/loss/reduction.hpp"
#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/sample_rows.hpp"

namespace surprisal {

/// A row a sample: (samples, outputs). A table of columns is copied by Eigen.
using Samples = Eigen::Ref<const SampleRows>;

/// The class of each sample: the index of the output that should be the largest.
using Classes = Eigen::Ref<const Eigen::ArrayXi>;

struct LossValue {
  Eigen::ArrayXd value;  ///< of each sample, or of a reduction the one number
  SampleRows gradient;   ///< its derivatives by the outputs: (samples, outputs)
};

/// A loss of the table and its gradient, for outputs and targets of the same shape, or, where the
/// loss takes classes, with the class of each sample.
///
/// Raises InvalidArgument: no samples or outputs; shapes differ; targets that are not what the loss
/// takes (numbers must be finite, probabilities sum to 1 within 1e-8); a setting that the loss
/// heeds outside its range; weights that are negative, infinite, or not one a class. Outputs may be
/// anything. Settings that the loss does not heed are passed over.
///
///     const SampleRows z{{10, 0, 0}};
///     loss_value(loss("cross_entropy"), z, Eigen::ArrayXi::Zero(1)).value[0]  // 9.079574e-05
LossValue loss_value(const Loss& loss, const Samples& outputs, const Samples& targets,
                     const LossSettings& settings = {}, Reduction reduction = Reduction::mean);
LossValue loss_value(const Loss& loss, const Samples& outputs, const Classes& classes,
                     const LossSettings& settings = {}, Reduction reduction = Reduction::mean);

}  // namespace surprisal
