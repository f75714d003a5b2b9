#include "surprisal/loss/loss.hpp"

#include <string>

#include "surprisal/loss/squared_error.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr std::span<const LossSetting> no_settings;

constexpr Loss table[] = {
    {"squared_error", "Squared error", "Σ (z − y)²", Link::identity, Targets::numbers, false, false,
     no_settings, loss_of_terms<float, squared_error_term>,
     loss_of_terms<double, squared_error_term>},
};

}  // namespace

std::span<const Loss> losses() { return table; }

const Loss& loss(std::string_view name) {
  std::string names;
  for (const Loss& row : table) {
    if (row.name == name) return row;
    names.append(names.empty() ? "" : ", ").append(row.name);
  }
  refuse("loss", "name", "one of " + names, "name is " + std::string(name));
}

}  // namespace surprisal
