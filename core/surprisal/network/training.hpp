#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "surprisal/network/setting.hpp"

namespace surprisal {

/// How a network is to learn. Each choice is a row of its table, by name; settings that are not
/// named keep the row's own.
struct TrainingOptions {
  std::string_view loss = "cross_entropy";
  std::vector<NamedNumber> loss_settings;
  std::vector<double> class_weights;  ///< one a class, or of labels 0 and 1; none: all 1
  std::string_view optimizer = "adam";
  std::vector<NamedNumber> optimizer_settings;
  double rate = 0.01;
  std::string_view schedule = "constant";
  std::vector<NamedNumber> schedule_settings;
  std::string_view penalty = "none";
  std::vector<NamedNumber> penalty_settings;
  std::string_view initializer = "glorot";
  std::ptrdiff_t batch = 32;  ///< samples a step; 0: all of them, 1: one by one
  double validation = 0;      ///< the share of the samples that is held back, below 1
  double clip = std::numeric_limits<double>::infinity();  ///< the largest norm of a gradient
  std::int64_t patience = 0;  ///< epochs without a better validation loss until it stops; 0: never
  std::uint64_t seed = 1;     ///< of the first weights, the split and the shuffles
};

/// What became of training so far.
enum class TrainingStatus { running, diverged, stopped };

/// The first number that was not finite: in which step, and in the values of which layer, counted
/// from 0.
struct Divergence {
  std::int64_t step;
  std::size_t layer;
};

/// How far training has come.
struct Progress {
  std::uint64_t seed;
  std::int64_t batches, steps, epochs;  ///< batches are drawn, one a step
  double epoch_sum, epoch_divisor;      ///< of the losses in the epoch that has begun
  double last_loss;                     ///< of the last whole epoch; NaN before
};

}  // namespace surprisal
