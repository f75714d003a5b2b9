#pragma once

#include <span>
#include <string>
#include <string_view>

#include "surprisal/numerics/require.hpp"

namespace surprisal {

/// The row of a table that has this name; InvalidArgument, which lists the names, when none has:
/// "network requires optimizer to be one of sgd, adam, but optimizer is adma".
template <class Row>
const Row& row_named(std::span<const Row> rows, std::string_view name, std::string_view function,
                     std::string_view argument) {
  std::string names;
  for (const Row& row : rows) {
    if (row.name == name) return row;
    names.append(names.empty() ? "" : ", ").append(row.name);
  }
  refuse(function, argument, "one of " + names, std::string(argument).append(" is ").append(name));
}

}  // namespace surprisal
