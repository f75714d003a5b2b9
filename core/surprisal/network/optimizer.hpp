#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "surprisal/network/setting.hpp"

namespace surprisal {

/// What an optimizer changes in one step: all parameters of a network, as one vector.
template <class Scalar>
struct OptimizerStep {
  Scalar* parameters;      ///< (n)
  const Scalar* gradient;  ///< (n)
  Scalar* memory;          ///< (n · Optimizer::memory), zero before the first step
  std::ptrdiff_t n;
  double rate;
  std::int64_t step;                 ///< 1, 2, …
  std::span<const double> settings;  ///< in the order of Optimizer::settings
};

/// One row of the table of optimizers.
///
/// Settings and signs are PyTorch's (torch.optim), and so are the parameters after any number of
/// steps, in double to 1e-12. Nothing is allocated.
struct Optimizer {
  const char* name;
  const char* title;
  const char* formula;
  double rate;  ///< a usual learning rate, for menus
  std::span<const Setting> settings;
  int memory;  ///< numbers that are kept for each parameter
  void (*single)(const OptimizerStep<float>&);
  void (*twice)(const OptimizerStep<double>&);

  void step(const OptimizerStep<float>& given) const { single(given); }
  void step(const OptimizerStep<double>& given) const { twice(given); }
};

/// Every optimizer: sgd, momentum, nesterov, rms_prop, adam, adam_w. Adding one means adding its
/// file and its row.
std::span<const Optimizer> optimizers();

/// The optimizer of this name; InvalidArgument, which lists the names, when there is none.
const Optimizer& optimizer(std::string_view name);

}  // namespace surprisal
