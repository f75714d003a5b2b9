#include "surprisal/discrete/huffman_code.hpp"

#include <limits>
#include <utility>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/order.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

std::vector<Index> possible_symbols_by_rarity(const Vector& p) {
  std::vector<Index> symbols = ascending_order(p);
  std::erase_if(symbols, [&](Index i) { return p[i] == 0; });
  return symbols;
}

/// Merged nodes come into being in the order of their probabilities, so that they and the sorted
/// symbols are two queues whose heads are compared: no heap is needed.
std::vector<HuffmanMerge> merge_rarest(const Vector& p) {
  const std::vector<Index> symbols = possible_symbols_by_rarity(p);
  std::vector<HuffmanMerge> merges;
  std::size_t next_symbol = 0, next_merge = 0;
  const auto take = [&]() -> std::pair<Index, double> {
    const bool symbol =
        next_symbol < symbols.size() &&
        (next_merge == merges.size() || p[symbols[next_symbol]] <= merges[next_merge].probability);
    if (symbol) {
      const Index node = symbols[next_symbol++];
      return {node, p[node]};
    }
    const Index node = p.size() + static_cast<Index>(next_merge);
    return {node, merges[next_merge++].probability};
  };
  while (merges.size() + 1 < symbols.size()) {
    auto left = take(), right = take();
    if (right.second > left.second) std::swap(left, right);
    merges.push_back({left.first, right.first, left.second + right.second});
  }
  return merges;
}

/// The path to every node, from the root down.
std::vector<std::string> paths(const std::vector<HuffmanMerge>& merges, Index symbols) {
  const auto at = [](Index node) { return static_cast<std::size_t>(node); };
  std::vector<std::string> path(at(symbols) + merges.size());
  for (std::size_t k = merges.size(); k-- > 0;) {
    const std::string own = std::move(path[at(symbols) + k]);
    path[at(merges[k].left)] = own + '0';
    path[at(merges[k].right)] = own + '1';
  }
  path.resize(at(symbols));
  return path;
}

}  // namespace

HuffmanCode huffman_code(const Vector& p) {
  require_distribution("huffman_code", "p", p);
  HuffmanCode code;
  code.merges = merge_rarest(p);
  code.codewords = paths(code.merges, p.size());
  code.lengths.setConstant(p.size(), std::numeric_limits<double>::infinity());
  for (Index i = 0; i < p.size(); ++i)
    if (p[i] > 0)
      code.lengths[i] = static_cast<double>(code.codewords[static_cast<std::size_t>(i)].size());
  return code;
}

double expected_length(const HuffmanCode& code, const Vector& p) {
  require_same_size("expected_length", "code", code.lengths.size(), "p", p.size());
  require_distribution("expected_length", "p", p);
  Sum bits;
  for (Index i = 0; i < p.size(); ++i)
    if (p[i] > 0) bits.add(p[i] * code.lengths[i]);
  return bits.value();
}

}  // namespace surprisal
