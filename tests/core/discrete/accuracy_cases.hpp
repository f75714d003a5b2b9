#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>

#include "reference_cases.hpp"

/// The rows of the reference files, as data and not as strings and vectors: code that builds a
/// thousand rows of those takes a compiler with sanitizers eight times as long.
struct Order {
  std::string_view name;
  double parameter;
};
inline constexpr Order pair_columns[] = {
#include "reference/discrete/pair_columns.inc"
};
inline constexpr Order entropy_columns[] = {
#include "reference/discrete/entropy_columns.inc"
};

template <std::size_t columns>
struct Case {
  std::string_view kind;
  std::size_t n;
  double delta;
  std::uint64_t seed;
  double values[columns];
};
inline constexpr Case<std::size(pair_columns)> pair_cases[] = {
#include "reference/discrete/pairs.inc"
};
inline constexpr Case<std::size(entropy_columns)> entropy_cases[] = {
#include "reference/discrete/entropies.inc"
};

struct TableCase {
  std::string_view kind;
  std::size_t rows, columns;
  double delta;
  std::uint64_t seed;
  double values[4];
};
inline constexpr TableCase table_cases[] = {
#include "reference/discrete/tables.inc"
};

struct TotalCase {
  std::size_t shape[3];  // 0 where there is no axis
  double delta;
  std::uint64_t seed;
  double value;
};
inline constexpr TotalCase total_cases[] = {
#include "reference/discrete/total_correlations.inc"
};

struct TermCase {
  double low, high;  // alpha is drawn between them
  double delta;
  double value;
};
inline constexpr TermCase term_cases[] = {
#include "reference/discrete/alpha_terms.inc"
};

struct MixtureCase {
  std::string_view kind;
  std::size_t n, k;
  double delta;
  std::uint64_t seed;
  double value;
};
inline constexpr MixtureCase mixture_cases[] = {
#include "reference/discrete/mixtures.inc"
};
