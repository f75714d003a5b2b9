#include "surprisal/network/setting.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "surprisal/numerics/require.hpp"

namespace surprisal {

std::vector<double> settings_from(std::span<const Setting> row, std::span<const NamedNumber> given,
                                  std::string_view function) {
  std::vector<double> values;
  std::string names;
  for (const Setting& setting : row) {
    values.push_back(setting.initial);
    names.append(names.empty() ? "" : ", ").append(setting.name);
  }
  for (const NamedNumber& one : given) {
    const auto setting = std::ranges::find(row, one.name, &Setting::name);
    if (setting == row.end()) {
      refuse(function, "settings", names.empty() ? "left out" : "among " + names,
             "there is \"" + std::string(one.name) + '"');
    }
    require(one.value >= setting->low && one.value <= setting->high, function, one.name,
            "between " + to_text(setting->low) + " and " + to_text(setting->high), one.value);
    values[static_cast<std::size_t>(setting - row.begin())] = one.value;
  }
  return values;
}

LossSettings loss_settings_from(const Loss& loss, std::span<const NamedNumber> given,
                                std::span<const double> weights, std::ptrdiff_t classes,
                                std::string_view function) {
  std::vector<Setting> row;
  for (const LossSetting& setting : loss.settings)
    row.push_back({setting.name, setting.standard, setting.least, setting.most});
  const std::vector<double> values = settings_from(row, given, function);
  LossSettings settings;
  for (std::size_t i = 0; i < values.size(); ++i) settings.*loss.settings[i].member = values[i];
  if (weights.empty()) return settings;
  if (!loss.takes_weights)
    refuse(function, "class_weights", std::string("left out for ").append(loss.name),
           "they are given");
  require_same_size(function, "the classes", classes, "class_weights", std::ssize(weights));
  for (std::ptrdiff_t i = 0; i < classes; ++i) {
    const double weight = weights[static_cast<std::size_t>(i)];
    require_element(weight >= 0 && std::isfinite(weight), function, "class_weights",
                    "nonnegative and finite", i, weight);
  }
  settings.weights = weights;
  return settings;
}

}  // namespace surprisal
