#pragma once

#include <algorithm>
#include <bit>
#include <limits>

#include "surprisal/numerics/kernels.hpp"
#include "surprisal/numerics/lanes.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

/// The loop that the kernels of kernels.cpp share: a block of numbers is gated, prepared and
/// finished in lanes, and added again term by term where a number in it is out of the ordinary.
namespace surprisal::detail {

// Between these bounds no step of a term overflows or underflows.
inline constexpr double tiny = 1e-130;
inline constexpr double huge = 1e145;
// Beside a number that is not tiny, everything below weighs as little as 0 does.
inline constexpr double negligible = 1e-150;

inline constexpr int block_pairs = 32;

/// The terms of a block, prepared and then finished: see Unfinished.
class Tile {
 public:
  void set(int i, const Unfinished<Lanes>& term) {
    weight_[i] = term.weight;
    base_[i] = term.base;
    s_[i] = term.s;
  }

  double finish_all(int size) const {
    Lanes even{}, odd{};
    int i = 0;
    for (; i + 2 <= size; i += 2) {
      even += finish(get(i));
      odd += finish(get(i + 1));
    }
    if (i < size) even += finish(get(i));
    return sum_of_lanes(even + odd);
  }

 private:
  Unfinished<Lanes> get(int i) const { return {weight_[i], base_[i], s_[i]}; }

  Lanes weight_[block_pairs], base_[block_pairs], s_[block_pairs];
};

/// The numbers with the smallest high words: a zero, a subnormal or a negative (−0 too) shows here.
/// NaN, infinite and huge ones show in a block's sum.
class Least {
 public:
  void add(Lanes x) {
    const LaneWords words = std::bit_cast<LaneWords>(x);
    words_ = words < words_ ? words : words_;
  }
  bool at_least(double bound) const {
    const LaneWords words = std::bit_cast<LaneWords>(splat<Lanes>(bound));
    return words_[1] >= words[1] && words_[3] >= words[1];
  }

 private:
  LaneWords words_ = std::bit_cast<LaneWords>(splat<Lanes>(1.0));
};

struct Totals {
  Sum value, p, q;
  bool valid = true;

  void add(double term, double of_p, double of_q) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    value.add(term);
    p.add(of_p);
    q.add(of_q);
    valid = valid && of_p >= 0 && of_p < infinity && of_q >= 0 && of_q < infinity;
  }
};

/// `Terms` says what is added up:
/// - has_q: whether there is a q;
/// - parts: how many parts of a term there are to finish;
/// - prepare(p, q, i, tiles, known): fills place i of as many tiles, adds to `known` what is known;
/// - usual(value): whether the numbers so far are such that their sum, `value`, is right;
/// - careful(p, q): one term, for any numbers.
template <class Terms>
void add_carefully(const double* p, const double* q, std::ptrdiff_t n, Totals& totals) {
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    const double b = Terms::has_q ? q[i] : 0;
    totals.add(Terms::careful(p[i], b), p[i], b);
  }
}

// The tiles are not members of Terms: beside an array, its least numbers would stay in memory.
template <class Terms>
void add_block(const double* p, const double* q, int pairs, Totals& totals) {
  Tile tiles[Terms::parts];
  Terms terms;
  Lanes p_sums{}, q_sums{}, even{}, odd{};
  const auto take = [&](int i, Lanes& known) {
    const Lanes a = load<Lanes>(p + 2 * i);
    const Lanes b = Terms::has_q ? load<Lanes>(q + 2 * i) : Lanes{};
    p_sums += a;
    q_sums += b;
    terms.prepare(a, b, i, tiles, known);
  };
  int i = 0;
  for (; i + 2 <= pairs; i += 2) {
    take(i, even);
    take(i + 1, odd);
  }
  if (i < pairs) take(i, even);

  const double p_sum = sum_of_lanes(p_sums);
  const double q_sum = sum_of_lanes(q_sums);
  double value = sum_of_lanes(even + odd);
  for (const Tile& tile : tiles) value += tile.finish_all(pairs);
  if (terms.usual(value) && p_sum + q_sum >= tiny && p_sum + q_sum <= huge) {
    totals.add(value, p_sum, q_sum);
  } else {
    add_carefully<Terms>(p, q, 2 * pairs, totals);
  }
}

template <class Terms>
double sum_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  Totals totals;
  std::ptrdiff_t i = 0;
  while (n - i >= 2) {
    const int pairs = static_cast<int>(std::min<std::ptrdiff_t>(block_pairs, (n - i) / 2));
    add_block<Terms>(p + i, q + i, pairs, totals);
    i += 2 * pairs;
  }
  add_carefully<Terms>(p + i, q + i, n - i, totals);
  *mass = {totals.p.value(), totals.q.value(), totals.valid};
  return totals.value.value();
}

}  // namespace surprisal::detail
