#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/distributions/integrate_pair.hpp"
#include "surprisal/distributions/wide_sum.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A sum over whole numbers that is extended until nothing comes any more.
struct Series {
  PairTerm term_at;
  const Distribution& p;
  const Distribution& q;
  Sum value = {};
  double size = 0;
  double noise = 0;

  double add(double k) {
    const auto [term, slip] =
        term_at({{k, infinity}, {-infinity, infinity}, p.log_density(k), q.log_density(k)});
    noise += slip;
    value.add(term);
    size += std::abs(term);
    return std::abs(term);
  }

  /// Adds from `start` on, step by step, as far as `end`; answers a bound of what was left out. The
  /// terms fall at least as fast as the last two, since both tails are those of log-concave sums.
  double extend(double start, double end, double step) {
    double last = infinity;
    for (double k = start; (end - k) * step >= 0; k += step) {
      const double term = add(k);
      if (term < last && term <= 0.5 * eps * size * (1 - term / last)) {
        return term / last < 1 ? term / (last / term - 1) : 0;
      }
      if (term > 0) last = term;
    }
    return 0;
  }
};

/// Each whole number, from the bulks outwards.
Integral sum_each(PairTerm term, const Distribution& p, const Distribution& q) {
  const double low = std::min(p.support().low, q.support().low);
  const double high = std::max(p.support().high, q.support().high);
  // The window holds both bulks: outside of it the terms only fall.
  const double first = std::max(low, std::min(p.quantile(1e-6), q.quantile(1e-6)));
  const double last = std::min(high, std::max(p.upper_quantile(1e-6), q.upper_quantile(1e-6)));
  Series series{term, p, q};
  for (double k = first; k <= last; ++k) series.add(k);
  const double above = series.extend(last + 1, high, 1);
  const double below = series.extend(first - 1, low, -1);
  return {series.value.value(), above + below + series.noise + 4 * eps * series.size};
}

/// More whole numbers than can be visited.
Integral sum_widely(PairTerm term, const Distribution& p, const Distribution& q,
                    const std::vector<Stretch>& stretches) {
  const auto at = [&](double k) {
    return term({{k, infinity}, {-infinity, infinity}, p.log_density(k), q.log_density(k)});
  };
  return wide_sum(at, stretches, 5e5);
}

}  // namespace

Integral sum_pair(PairTerm term, const Distribution& p, const Distribution& q) {
  const std::vector<Stretch> stretches = bulks(p, q);
  constexpr double many = 1e6;
  return count_of(stretches) > many ? sum_widely(term, p, q, stretches) : sum_each(term, p, q);
}

}  // namespace surprisal
