#include "surprisal/discrete/from_text.hpp"

#include <array>
#include <functional>
#include <map>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/order.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "from_text";

/// How often a symbol occurs in the first and in the second text.
using Counts = std::array<double, 2>;

/// In code point order, which is that of UTF-8's bytes.
using CountsOfSymbol = std::map<std::string, Counts, std::less<>>;

const char* one_of(TextUnit unit) {
  if (unit == TextUnit::letters) return "a text with at least one letter";
  return unit == TextUnit::words ? "a text with at least one word" : "a text of at least one byte";
}

void count(CountsOfSymbol& table, std::size_t side, std::string_view text, TextUnit unit,
           std::string_view argument) {
  bool found = false;
  for_each_symbol(text, unit, name, argument, [&](std::string_view symbol) {
    auto entry = table.find(symbol);
    if (entry == table.end()) entry = table.emplace(symbol, Counts{}).first;
    entry->second[side] += 1;
    found = true;
  });
  if (!found) refuse(name, argument, one_of(unit), "it has none");
}

/// The most frequent symbols first, the equally frequent in code point order.
struct Ranking {
  std::vector<std::string> symbols;
  Eigen::ArrayXd first, second;

  explicit Ranking(const CountsOfSymbol& table) : first(table.size()), second(table.size()) {
    std::vector<const CountsOfSymbol::value_type*> rows;
    for (const auto& row : table) rows.push_back(&row);
    const auto minus_count = [&](Eigen::Index i) {
      const Counts& counts = rows[static_cast<std::size_t>(i)]->second;
      return -(counts[0] + counts[1]);
    };
    const Eigen::ArrayXd rarity = Eigen::ArrayXd::NullaryExpr(first.size(), minus_count);
    for (Eigen::Index i : ascending_order(rarity)) {
      const auto& [symbol, counts] = *rows[static_cast<std::size_t>(i)];
      const auto rank = static_cast<Eigen::Index>(symbols.size());
      first[rank] = counts[0];
      second[rank] = counts[1];
      symbols.push_back(symbol);
    }
  }
};

}  // namespace

TextCounts from_text(std::string_view text, TextUnit unit) {
  CountsOfSymbol table;
  count(table, 0, text, unit, "text");
  const Ranking ranking(table);
  return {ranking.symbols, ranking.first};
}

TextPair from_text(std::string_view p_text, std::string_view q_text, TextUnit unit,
                   double smoothing) {
  CountsOfSymbol table;
  count(table, 0, p_text, unit, "p_text");
  count(table, 1, q_text, unit, "q_text");
  const Ranking ranking(table);
  return {ranking.symbols, ranking.first, ranking.second, smoothed(ranking.first, smoothing, name),
          smoothed(ranking.second, smoothing, name)};
}

}  // namespace surprisal
