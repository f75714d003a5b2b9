#include "surprisal/numerics/kernels.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/lanes.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

namespace surprisal {
namespace {

constexpr double tiny = 1e-280;
constexpr double huge = 1e280;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::ptrdiff_t block_size = 32;

// What a kernel sums. `usual` may assume that `first` and `second` of a pair are at least as large
// as the bounds say and that neither is huge; `careful` takes everything.
struct KlTerms {
  static constexpr double smallest_first = 0, smallest_second = tiny;
  template <class Number>
  static std::pair<Number, Number> arrange(Number p, Number q) {
    return {p, q};
  }
  template <class Number>
  static Number usual(Number p, Number q) {
    return kl_term_normal(p, q);
  }
  static double careful(double p, double q) { return kl_term(p, q); }
};

struct JsTerms {
  static constexpr double smallest_first = 0, smallest_second = tiny;
  template <class Number>
  static std::pair<Number, Number> arrange(Number p, Number q) {
    return {minimum(p, q), maximum(p, q)};
  }
  template <class Number>
  static Number usual(Number smaller, Number larger) {
    return js_term_normal(smaller, larger);
  }
  static double careful(double p, double q) { return js_term(p, q); }
};

struct JeffreysTerms {
  static constexpr double smallest_first = tiny, smallest_second = tiny;
  template <class Number>
  static std::pair<Number, Number> arrange(Number p, Number q) {
    return {minimum(p, q), maximum(p, q)};
  }
  template <class Number>
  static Number usual(Number smaller, Number larger) {
    return jeffreys_term_normal(smaller, larger);
  }
  static double careful(double p, double q) { return jeffreys_term(p, q); }
};

struct XlogyTerms {
  static constexpr double smallest_first = 0, smallest_second = tiny;
  template <class Number>
  static std::pair<Number, Number> arrange(Number p, Number q) {
    return {p, q};
  }
  template <class Number>
  static Number usual(Number p, Number q) {
    return p * log_ratio_normal(q, splat<Number>(1));
  }
  static double careful(double p, double q) { return xlogy(p, q); }
};

struct XlogxTerms {
  static constexpr double smallest_first = 0, smallest_second = 0;
  template <class Number>
  static std::pair<Number, Number> arrange(Number p, Number q) {
    return {p, q};
  }
  template <class Number>
  static Number usual(Number p, Number) {
    return p * log_ratio_normal(p, splat<Number>(1));
  }
  static double careful(double p, double) { return xlogx(p); }
};

double sum_of_lanes(Lanes x) { return x[0] + x[1]; }
double least_of_lanes(Lanes x) { return minimum(x[0], x[1]); }

struct Totals {
  Sum value, p, q;
  bool valid = true;
};

// One pass over a block in lanes.
template <class Terms>
struct Accumulator {
  Lanes value{}, p{}, q{};
  Lanes first = splat<Lanes>(huge), second = splat<Lanes>(huge);

  void add(const double* from_p, const double* from_q) {
    const Lanes a = load<Lanes>(from_p), b = load<Lanes>(from_q);
    const auto [x, y] = Terms::arrange(a, b);
    p += a;
    q += b;
    first = minimum(first, x);
    second = minimum(second, y);
    value += Terms::usual(x, y);
  }
};

template <class Terms>
void add_carefully(const double* p, const double* q, std::ptrdiff_t n, Totals& totals) {
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    totals.value.add(Terms::careful(p[i], q[i]));
    totals.p.add(p[i]);
    totals.q.add(q[i]);
    totals.valid = totals.valid && p[i] >= 0 && p[i] < infinity && q[i] >= 0 && q[i] < infinity;
  }
}

// n is even and small enough for plain sums.
template <class Terms>
void add_block(const double* p, const double* q, std::ptrdiff_t n, Totals& totals) {
  Accumulator<Terms> even, odd;
  std::ptrdiff_t i = 0;
  for (; i + 4 <= n; i += 4) {
    even.add(p + i, q + i);
    odd.add(p + i + 2, q + i + 2);
  }
  if (i < n) even.add(p + i, q + i);
  const double sum_p = sum_of_lanes(even.p + odd.p), sum_q = sum_of_lanes(even.q + odd.q);
  const bool usual = least_of_lanes(minimum(even.first, odd.first)) >= Terms::smallest_first &&
                     least_of_lanes(minimum(even.second, odd.second)) >= Terms::smallest_second &&
                     sum_p + sum_q >= tiny && sum_p + sum_q <= huge;
  if (!usual) return add_carefully<Terms>(p, q, n, totals);
  totals.value.add(sum_of_lanes(even.value + odd.value));
  totals.p.add(sum_p);
  totals.q.add(sum_q);
}

template <class Terms>
double sum_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  Totals totals;
  std::ptrdiff_t i = 0;
  for (; i + block_size <= n; i += block_size) add_block<Terms>(p + i, q + i, block_size, totals);
  const std::ptrdiff_t pairs = (n - i) / 2 * 2;
  add_block<Terms>(p + i, q + i, pairs, totals);
  i += pairs;
  add_carefully<Terms>(p + i, q + i, n - i, totals);
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
  const double total = sum_terms<XlogxTerms>(p, p, n, mass);
  mass->q = 0;
  return total;
}

}  // namespace surprisal
