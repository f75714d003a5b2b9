#include "surprisal/network/setting.hpp"

#include <algorithm>
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

}  // namespace surprisal
