#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "surprisal/loss/loss.hpp"

/// The reference rows of losses; their tables are a file of their own
/// (perceptron/reference_rows.hpp says why).
namespace loss_rows {

/// Of tests/reference/torch_losses.py.
struct TorchRow {
  const char* loss;
  std::ptrdiff_t width;
  bool classes;
  double label_smoothing, temperature, focus;
  std::vector<double> weights, outputs, targets, losses, gradient;
  double mean;

  surprisal::LossSettings settings() const {
    return {label_smoothing, temperature, focus, weights};
  }
  surprisal::LossBatch<double> batch() const {
    const auto samples = static_cast<std::ptrdiff_t>(losses.size());
    return {outputs.data(), targets.data(), samples, width, classes};
  }
};
std::span<const TorchRow> torch_rows();

/// Of tests/reference/losses.py.
struct ExactRow {
  const char *loss, *region;
  double setting;
  std::vector<double> outputs, targets;
  double value;
  std::vector<double> gradient;

  surprisal::LossSettings settings() const {
    surprisal::LossSettings result;
    for (const surprisal::LossSetting& heeded : surprisal::loss(loss).settings)
      if (heeded.member != &surprisal::LossSettings::label_smoothing)
        result.*heeded.member = setting;
    return result;
  }
};
std::span<const ExactRow> exact_rows();

}  // namespace loss_rows
