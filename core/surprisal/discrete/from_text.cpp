#include "surprisal/discrete/from_text.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "from_text";

/// The counts of a symbol in the first and in the second text.
using Counts = std::array<double, 2>;
using CountsOfSymbol = std::unordered_map<std::string, Counts>;
using Row = std::pair<std::string, Counts>;

const char* one_of(TextUnit unit) {
  if (unit == TextUnit::letters) return "a text with at least one letter";
  return unit == TextUnit::words ? "a text with at least one word" : "a text of at least one byte";
}

void count(CountsOfSymbol& table, std::size_t side, std::string_view text, TextUnit unit,
           std::string_view argument) {
  bool found = false;
  for_each_symbol(text, unit, name, argument, [&](std::string_view symbol) {
    table[std::string(symbol)][side] += 1;
    found = true;
  });
  if (!found) refuse(name, argument, one_of(unit), "it has none");
}

/// The most frequent first; what is equally frequent in code point order, which is that of UTF-8's
/// bytes.
std::vector<Row> ranked(const CountsOfSymbol& table) {
  std::vector<Row> rows(table.begin(), table.end());
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    const double x = a.second[0] + a.second[1], y = b.second[0] + b.second[1];
    return x > y || (x == y && a.first < b.first);
  });
  return rows;
}

std::vector<std::string> symbols_of(const std::vector<Row>& rows) {
  std::vector<std::string> symbols;
  for (const Row& row : rows) symbols.push_back(row.first);
  return symbols;
}

Eigen::ArrayXd counts_of(const std::vector<Row>& rows, std::size_t side) {
  return Eigen::ArrayXd::NullaryExpr(static_cast<Eigen::Index>(rows.size()), [&](Eigen::Index i) {
    return rows[static_cast<std::size_t>(i)].second[side];
  });
}

}  // namespace

TextCounts from_text(std::string_view text, TextUnit unit) {
  CountsOfSymbol table;
  count(table, 0, text, unit, "text");
  const std::vector<Row> rows = ranked(table);
  return {symbols_of(rows), counts_of(rows, 0)};
}

TextPair from_text(std::string_view p_text, std::string_view q_text, TextUnit unit,
                   double smoothing) {
  CountsOfSymbol table;
  count(table, 0, p_text, unit, "p_text");
  count(table, 1, q_text, unit, "q_text");
  const std::vector<Row> rows = ranked(table);
  const Eigen::ArrayXd p = counts_of(rows, 0), q = counts_of(rows, 1);
  return {symbols_of(rows), p, q, smoothed(p, smoothing, name), smoothed(q, smoothing, name)};
}

}  // namespace surprisal
