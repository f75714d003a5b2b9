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

constexpr std::ptrdiff_t block_size = 64;

// The terms of a block, prepared and then finished: see Unfinished.
template <int per_pair>
class Tile {
 public:
  void push(const Unfinished<Lanes>& term) { terms_[size_++] = term; }

  double finish_all() const {
    Lanes even{}, odd{};
    int i = 0;
    for (; i + 2 <= size_; i += 2) {
      even += finish(terms_[i]);
      odd += finish(terms_[i + 1]);
    }
    if (i < size_) even += finish(terms_[i]);
    return sum_of_lanes(even + odd);
  }

 private:
  Unfinished<Lanes> terms_[per_pair * block_size / 2];
  int size_ = 0;
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
  Tile<1> tile;
  Least least_p, least_q;
  Lanes known{};

  void prepare(Lanes p, Lanes q) {
    least_p.add(p);
    least_q.add(q);
    const KlParts<Lanes> parts(maximum(p, splat<Lanes>(floor)), q);
    known += parts.known;
    tile.push(parts.rest);
  }
  bool usual() const { return least_p.at_least(0) && least_q.at_least(tiny); }
  double value() const { return sum_of_lanes(known) + tile.finish_all(); }
  static double careful(double p, double q) { return kl_term(p, q); }
};

struct JsTerms {
  Tile<2> tile;
  Least least_smaller, least_larger;
  Lanes known{};

  void prepare(Lanes p, Lanes q) {
    const Lanes smaller = minimum(p, q);
    const Lanes larger = maximum(p, q);
    least_smaller.add(smaller);
    least_larger.add(larger);
    const JsParts<Lanes> parts(maximum(smaller, splat<Lanes>(floor)), larger);
    known += parts.known;
    tile.push(parts.up);
    tile.push(parts.down);
  }
  bool usual() const { return least_smaller.at_least(0) && least_larger.at_least(tiny); }
  double value() const { return 0.5 * (sum_of_lanes(known) + tile.finish_all()); }
  static double careful(double p, double q) { return js_term(p, q); }
};

struct JeffreysTerms {
  Tile<1> tile;
  Least least;

  void prepare(Lanes p, Lanes q) {
    const Lanes smaller = minimum(p, q);
    const Lanes larger = maximum(p, q);
    least.add(smaller);
    tile.push(weighted_log_ratio(larger - smaller, larger, smaller));
  }
  bool usual() const { return least.at_least(tiny); }
  double value() const { return tile.finish_all(); }
  static double careful(double p, double q) { return jeffreys_term(p, q); }
};

struct XlogyTerms {
  Tile<1> tile;
  Least least_p, least_q;

  void prepare(Lanes p, Lanes q) {
    least_p.add(p);
    least_q.add(q);
    tile.push(weighted_log_ratio(p, q, splat<Lanes>(1)));
  }
  bool usual() const { return least_p.at_least(0) && least_q.at_least(tiny); }
  double value() const { return tile.finish_all(); }
  static double careful(double p, double q) { return xlogy(p, q); }
};

// n is even and at most block_size.
template <class Terms>
inline void add_block(const double* p, const double* q, std::ptrdiff_t n, Totals& totals) {
  Terms terms;
  Lanes sum_p{}, sum_q{};
  for (std::ptrdiff_t i = 0; i < n; i += 2) {
    const Lanes a = load<Lanes>(p + i);
    const Lanes b = load<Lanes>(q + i);
    sum_p += a;
    sum_q += b;
    terms.prepare(a, b);
  }
  const double p_mass = sum_of_lanes(sum_p);
  const double q_mass = sum_of_lanes(sum_q);
  if (terms.usual() && p_mass + q_mass <= huge) {
    totals.add(terms.value(), p_mass, q_mass);
  } else {
    for (std::ptrdiff_t i = 0; i < n; ++i) totals.add(Terms::careful(p[i], q[i]), p[i], q[i]);
  }
}

template <class Terms>
double sum_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  Totals totals;
  std::ptrdiff_t i = 0;
  for (; i + block_size <= n; i += block_size) add_block<Terms>(p + i, q + i, block_size, totals);
  const std::ptrdiff_t pairs = (n - i) / 2 * 2;
  add_block<Terms>(p + i, q + i, pairs, totals);
  i += pairs;
  if (i < n) totals.add(Terms::careful(p[i], q[i]), p[i], q[i]);
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
  const double total = sum_terms<XlogyTerms>(p, p, n, mass);
  mass->q = 0;
  return total;
}

}  // namespace surprisal
