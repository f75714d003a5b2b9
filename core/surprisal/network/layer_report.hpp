#pragma once

#include <vector>

#include "surprisal/network/trainer.hpp"

namespace surprisal {

/// How learning goes in one layer.
struct LayerReport {
  double gradient_norm;  ///< of the last step, weights and biases
  double weight_norm;
  double update_ratio;  ///< ‖change in the last step‖ / ‖weights and biases before‖; about 1e-3 is
                        ///< well
  double dead_share;    ///< of the units: those whose slope is below 1e-3 for every training sample
};

/// A report of each layer; the share of dead units takes a pass over the training samples.
///
/// A ReLU is dead when no sample is above 0: no gradient will ever wake it. A sigmoid or tanh that
/// is saturated for all samples counts, too.
template <class Scalar>
std::vector<LayerReport> layer_reports(const Trainer<Scalar>& trainer);

}  // namespace surprisal
