#include "surprisal/numerics/kernels.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/sum_terms.hpp"

namespace surprisal {
namespace {

using namespace detail;

struct KlTerms {
  static constexpr bool has_q = true;
  static constexpr int parts = 1;
  Least least_p, least_q;

  void prepare(Lanes p, Lanes q, int i, Tile* tiles, Lanes& known) {
    least_p.add(p);
    least_q.add(q);
    const KlParts<Lanes> term(maximum(p, splat<Lanes>(negligible)), q);
    known += term.known;
    tiles[0].set(i, term.rest);
  }
  bool usual(double) const { return least_p.at_least(0) && least_q.at_least(tiny); }
  static double careful(double p, double q) { return kl_term(p, q); }
};

// Twice the JS terms.
struct JsTerms {
  static constexpr bool has_q = true;
  static constexpr int parts = 2;
  Least least_smaller, least_larger;

  void prepare(Lanes p, Lanes q, int i, Tile* tiles, Lanes& known) {
    const Lanes larger = maximum(p, q);
    Lanes smaller = minimum(p, q);
    least_larger.add(larger);
    least_smaller.add(smaller);
    smaller = maximum(smaller, splat<Lanes>(negligible));
    const Lanes total = larger + smaller;
    const Lanes lost = lost_in_sum(smaller, larger, total);
    const JsHalf<Lanes> up(larger, total, lost), down(smaller, total, lost);
    known += up.known + down.known;
    tiles[0].set(i, up.rest);
    tiles[1].set(i, down.rest);
  }
  bool usual(double) const { return least_smaller.at_least(0) && least_larger.at_least(tiny); }
  static double careful(double p, double q) { return 2 * js_term(p, q); }
};

struct JeffreysTerms {
  static constexpr bool has_q = true;
  static constexpr int parts = 1;
  Least least;

  void prepare(Lanes p, Lanes q, int i, Tile* tiles, Lanes&) {
    const Lanes larger = maximum(p, q);
    const Lanes smaller = minimum(p, q);
    least.add(smaller);
    tiles[0].set(i, weighted_log_ratio(larger - smaller, larger, smaller));
  }
  bool usual(double) const { return least.at_least(tiny); }
  static double careful(double p, double q) { return jeffreys_term(p, q); }
};

// p·log q like xlogy, but without the logarithm of libm, whose last bit is not everywhere the same.
double weighted_log(double p, double q) {
  return p == 0 && !std::isnan(q) ? 0 : p * log_ratio(q, 1);
}

struct XlogyTerms {
  static constexpr bool has_q = true;
  static constexpr int parts = 1;
  Least least_p, least_q;

  void prepare(Lanes p, Lanes q, int i, Tile* tiles, Lanes&) {
    least_p.add(p);
    least_q.add(q);
    tiles[0].set(i, weighted_log_ratio(p, q, splat<Lanes>(1)));
  }
  bool usual(double) const { return least_p.at_least(0) && least_q.at_least(tiny); }
  static double careful(double p, double q) { return weighted_log(p, q); }
};

struct XlogxTerms {
  static constexpr bool has_q = false;
  static constexpr int parts = 1;
  Least least;

  void prepare(Lanes p, Lanes, int i, Tile* tiles, Lanes&) {
    least.add(p);
    tiles[0].set(i, weighted_log_ratio(p, p, splat<Lanes>(1)));
  }
  // A subnormal p gets a wrong logarithm, which shows where all the rest is zeros and ones.
  bool usual(double value) const { return least.at_least(0) && std::abs(value) > 1e-280; }
  static double careful(double p, double) { return weighted_log(p, p); }
};

}  // namespace

double sum_kl_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<KlTerms>(p, q, n, mass);
}

double sum_js_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  const double total = 0.5 * sum_terms<JsTerms>(p, q, n, mass);
  return std::min(total, 0.5 * (mass->p + mass->q) * ln2);
}

double sum_jeffreys_terms(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<JeffreysTerms>(p, q, n, mass);
}

double sum_xlogy(const double* p, const double* q, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<XlogyTerms>(p, q, n, mass);
}

double sum_xlogx(const double* p, std::ptrdiff_t n, Mass* mass) {
  return sum_terms<XlogxTerms>(p, p, n, mass);
}

}  // namespace surprisal
