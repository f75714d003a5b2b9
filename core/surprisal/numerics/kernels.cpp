#include "surprisal/numerics/kernels.hpp"

#include <algorithm>
#include <limits>

#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/lanes.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

namespace surprisal {
namespace {

// Between these bounds no step of a term overflows or underflows. A block of numbers that leaves
// them is added again by the careful scalar terms, which take everything.
constexpr double tiny = 1e-130;
constexpr double huge = 1e145;
// Beside a number that is not tiny, everything below weighs as little as 0 does.
constexpr double floor = 1e-150;

constexpr int block_pairs = 64;

// The terms of a block, prepared and then finished: see Unfinished.
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

// The numbers with the smallest high words: a zero, a subnormal or a negative (−0 too) shows here.
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

// What a kernel adds up: `prepare` takes a pair of usual numbers, `careful` takes everything.
struct KlTerms {
  static constexpr int tiles = 1;
  Least least_p, least_q;
  Lanes known{};

  void prepare(Lanes p, Lanes q, int i, Tile* tile) {
    least_p.add(p);
    least_q.add(q);
    const KlParts<Lanes> parts(maximum(p, splat<Lanes>(floor)), q);
    known += parts.known;
    tile->set(i, parts.rest);
  }
  bool usual() const { return least_p.at_least(0) && least_q.at_least(tiny); }
  double value(double finished) const { return sum_of_lanes(known) + finished; }
  static double careful(double p, double q) { return kl_term(p, q); }
};

struct JsTerms {
  static constexpr int tiles = 2;
  Least least_smaller, least_larger;
  Lanes known{};

  void prepare(Lanes p, Lanes q, int i, Tile* tile) {
    const Lanes smaller = minimum(p, q);
    const Lanes larger = maximum(p, q);
    least_smaller.add(smaller);
    least_larger.add(larger);
    const JsParts<Lanes> parts(maximum(smaller, splat<Lanes>(floor)), larger);
    known += parts.known;
    tile[0].set(i, parts.up);
    tile[1].set(i, parts.down);
  }
  bool usual() const { return least_smaller.at_least(0) && least_larger.at_least(tiny); }
  double value(double finished) const { return 0.5 * (sum_of_lanes(known) + finished); }
  static double careful(double p, double q) { return js_term(p, q); }
};

struct JeffreysTerms {
  static constexpr int tiles = 1;
  Least least;

  void prepare(Lanes p, Lanes q, int i, Tile* tile) {
    const Lanes smaller = minimum(p, q);
    const Lanes larger = maximum(p, q);
    least.add(smaller);
    tile->set(i, weighted_log_ratio(larger - smaller, larger, smaller));
  }
  bool usual() const { return least.at_least(tiny); }
  double value(double finished) const { return finished; }
  static double careful(double p, double q) { return jeffreys_term(p, q); }
};

struct XlogyTerms {
  static constexpr int tiles = 1;
  Least least_p, least_q;

  void prepare(Lanes p, Lanes q, int i, Tile* tile) {
    least_p.add(p);
    least_q.add(q);
    tile->set(i, weighted_log_ratio(p, q, splat<Lanes>(1)));
  }
  bool usual() const { return least_p.at_least(0) && least_q.at_least(tiny); }
  double value(double finished) const { return finished; }
  static double careful(double p, double q) { return xlogy(p, q); }
};

struct XlogxTerms {
  static constexpr int tiles = 1;
  Least least;

  void prepare(Lanes p, Lanes, int i, Tile* tile) {
    least.add(p);
    tile->set(i, weighted_log_ratio(p, p, splat<Lanes>(1)));
  }
  bool usual() const { return least.at_least(0); }
  double value(double finished) const { return finished; }
  static double careful(double p, double) { return xlogx(p); }
};

template <class Terms, bool has_q>
[[gnu::always_inline]] inline void add_block(const double* p, const double* q, int pairs,
                                             Totals& totals) {
  Tile tiles[Terms::tiles];
  Terms terms;
  Lanes sum_p{}, sum_q{};
  for (int i = 0; i < pairs; ++i) {
    const Lanes a = load<Lanes>(p + 2 * i);
    const Lanes b = has_q ? load<Lanes>(q + 2 * i) : Lanes{};
    sum_p += a;
    sum_q += b;
    terms.prepare(a, b, i, tiles);
  }
  const double p_mass = sum_of_lanes(sum_p);
  const double q_mass = sum_of_lanes(sum_q);
  if (terms.usual() && p_mass + q_mass <= huge) {
    double finished = 0;
    for (const Tile& tile : tiles) finished += tile.finish_all(pairs);
    totals.add(terms.value(finished), p_mass, q_mass);
  } else {
    for (int i = 0; i < 2 * pairs; ++i) {
      const double b = has_q ? q[i] : 0;
      totals.add(Terms::careful(p[i], b), p[i], b);
    }
  }
}

template <class Terms, bool has_q = true>
double sum_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  Totals totals;
  std::ptrdiff_t i = 0;
  for (; n - i >= 2 * block_pairs; i += 2 * block_pairs) {
    add_block<Terms, has_q>(p + i, q + i, block_pairs, totals);
  }
  const int pairs = static_cast<int>((n - i) / 2);
  add_block<Terms, has_q>(p + i, q + i, pairs, totals);
  i += 2 * pairs;
  if (i < n) {
    const double b = has_q ? q[i] : 0;
    totals.add(Terms::careful(p[i], b), p[i], b);
  }
  *mass = {totals.p.value(), totals.q.value(), totals.valid};
  return totals.value.value();
}

}  // namespace

double sum_kl_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<KlTerms>(p, q, n, mass);
}

double sum_js_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  const double total = sum_terms<JsTerms>(p, q, n, mass);
  return std::min(total, 0.5 * (mass->p + mass->q) * ln2);
}

double sum_jeffreys_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<JeffreysTerms>(p, q, n, mass);
}

double sum_xlogy(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<XlogyTerms>(p, q, n, mass);
}

double sum_xlogx(const double* p, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<XlogxTerms, false>(p, p, n, mass);
}

}  // namespace surprisal
