#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "surprisal/network/setting.hpp"

namespace surprisal {

/// One row of the table of schedules: what the learning rate is multiplied by, epoch by epoch.
struct Schedule {
  const char* name;
  const char* title;
  const char* formula;
  std::span<const Setting> settings;
  double (*factor)(std::int64_t epoch, std::span<const double> settings);  ///< epoch 0, 1, …
};

/// Every schedule: constant; step, which multiplies by `factor` after every `every` epochs; cosine,
/// which falls from 1 to 0 over `epochs` epochs (Loshchilov and Hutter 2017, without restarts) and
/// stays there.
std::span<const Schedule> schedules();

/// The schedule of this name; InvalidArgument, which lists the names, when there is none.
const Schedule& schedule(std::string_view name);

}  // namespace surprisal
