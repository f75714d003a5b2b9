#include "surprisal/network/optimizer.hpp"

#include "surprisal/network/optimizers/rows.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {

std::span<const Optimizer> optimizers() {
  using namespace optimizer_rows;
  static const Optimizer rows[] = {sgd, momentum, nesterov, rms_prop, adam, adam_w};
  return rows;
}

const Optimizer& optimizer(std::string_view name) {
  return row_named(optimizers(), name, "optimizer", "name");
}

}  // namespace surprisal
