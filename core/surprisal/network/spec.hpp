#pragma once

#include <string>
#include <vector>

#include "surprisal/dataset/json.hpp"
#include "surprisal/network/shape.hpp"
#include "surprisal/network/training.hpp"

namespace surprisal {

/// A network and how it is to learn, as a caller writes it down in JSON:
///
///     {"inputs": 2, "layers": [{"units": 8, "activation": "tanh"}, {"units": 1}],
///      "loss": "binary_cross_entropy", "optimizer": {"name": "adam", "mean_decay": 0.8},
///      "rate": 0.01, "schedule": {"name": "cosine", "epochs": 50}, "batch": 32, "seed": 1}
///
/// Only inputs and layers must be there. A row of a table is its name, or an object with its name
/// and settings; an activation that is left out is the identity. Names in the result point into the
/// JSON value that it keeps.
class NetworkSpec {
 public:
  /// Errors: InvalidArgument, in network's name, for a field that there is none of, is of another
  /// kind or out of range; for names and settings see Shape and Trainer.
  explicit NetworkSpec(std::string_view json);

  std::ptrdiff_t inputs() const { return inputs_; }
  const std::vector<LayerSpec>& layers() const { return layers_; }
  const TrainingOptions& training() const { return training_; }
  bool double_precision() const { return double_precision_; }

 private:
  JsonValue json_;
  std::ptrdiff_t inputs_ = 0;
  std::vector<LayerSpec> layers_;
  TrainingOptions training_;
  bool double_precision_ = false;
};

}  // namespace surprisal
