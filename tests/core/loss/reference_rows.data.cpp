#include "core/loss/reference_rows.hpp"

namespace loss_rows {

std::span<const TorchRow> torch_rows() {
  static const TorchRow rows[] = {
#include "reference/losses/torch.inc"
  };
  return rows;
}

std::span<const ExactRow> exact_rows() {
  static const ExactRow rows[] = {
#include "reference/losses/exact.inc"
  };
  return rows;
}

}  // namespace loss_rows
