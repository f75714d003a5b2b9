#pragma once

#include <catch_amalgamated.hpp>
#include <span>
#include <string_view>

/// The row of a table of measures that has this name.
template <class Row>
const Row& row_named(std::span<const Row> rows, std::string_view name) {
  for (const Row& row : rows)
    if (row.name == name) return row;
  FAIL("no row is named " << name);
  return rows.front();
}
