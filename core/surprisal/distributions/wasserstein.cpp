#include "surprisal/distributions/wasserstein.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/integrate_pair.hpp"
#include "surprisal/distributions/wide_sum.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double eps = std::numeric_limits<double>::epsilon();

/// F − G, taken where nothing cancels.
double mass_moved(const Distribution& p, const Distribution& q, double x) {
  const double below = p.cdf(x);
  return below < 0.5 ? below - q.cdf(x) : q.survival(x) - p.survival(x);
}

/// Do both have so many moments?
std::optional<InfiniteReason> without_moment(const Distribution& d, int order, bool swapped) {
  using Kind = InfiniteReason::Kind;
  for (const bool upper : {false, true}) {
    if (!has_moment(upper ? d.upper_tail() : d.lower_tail(), order)) {
      return InfiniteReason{.kind = upper ? Kind::upper_moment : Kind::lower_moment,
                            .swapped = swapped};
    }
  }
  return {};
}

/// Σ |F − G| over the whole numbers; between two bulks that are apart it is 1.
Integral between_steps(const Distribution& p, const Distribution& q) {
  const auto moved = [&](double k) -> Reading {
    return {std::abs(mass_moved(p, q, k)), 4 * eps * std::min(p.cdf(k), p.survival(k))};
  };
  const std::vector<Stretch> stretches = bulks(p, q);
  Integral total = wide_sum(moved, stretches, 2e4);
  if (stretches.size() > 1) {
    const double gap = stretches[1].low - stretches[0].high - 1;
    total.value += gap;
    total.error += 8 * eps * gap;
  }
  return total;
}

/// Is F above G beside this end of a piece, within it? At the end itself both may be 0 or 1, or
/// jump.
bool above_beside(const Distribution& p, const Distribution& q, double end, double other) {
  for (const double share : {0.0, 1e-12, 1e-6, 1e-3, 0.1}) {
    const double inside = share > 0 ? end + share * (other - end) : std::nextafter(end, other);
    const double moved = mass_moved(p, q, inside);
    if (moved != 0) return moved > 0;
  }
  return false;
}

/// Places where F and G cross: between two of the cuts.
std::vector<double> with_crossings(std::vector<double> places, const Distribution& p,
                                   const Distribution& q) {
  const std::size_t found = places.size();
  for (std::size_t i = 0; i + 1 < found; ++i) {
    double low = places[i];
    double high = places[i + 1];
    if (std::isinf(low) || std::isinf(high)) continue;
    const bool sign = above_beside(p, q, low, high);
    if (sign == above_beside(p, q, high, low)) continue;
    for (double middle = 0.5 * (low + high); low < middle && middle < high;
         middle = low + 0.5 * (high - low)) {
      ((mass_moved(p, q, middle) > 0) == sign ? low : high) = middle;
    }
    places.push_back(high);
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

Integral first_order(const Distribution& p, const Distribution& q) {
  if (p.support().discrete && q.support().discrete) return between_steps(p, q);
  const auto moved = [&](Place at) -> Reading {
    return {std::abs(mass_moved(p, q, at.x)), 4 * eps * std::min(p.cdf(at.x), p.survival(at.x))};
  };
  return integrate(moved, with_crossings(cuts(p, q, Spacing::narrow), p, q));
}

/// Where a step of either lies, on the scale of u: there F⁻¹ jumps.
void add_steps(std::vector<double>& places, const Distribution& d) {
  constexpr int most = 2000;
  if (!d.support().discrete) return;
  const double high = d.upper_quantile(1e-12);
  int count = 0;
  for (double k = d.quantile(1e-12); k <= high && count < most; ++k, ++count) {
    places.push_back(d.cdf(k));
  }
}

Integral second_order(const Distribution& p, const Distribution& q) {
  std::vector<double> places = {0, 1e-6, 1e-3, 0.03, 0.2, 0.5, 0.8, 0.97, 1 - 1e-3, 1 - 1e-6, 1};
  add_steps(places, p);
  add_steps(places, q);
  for (const Distribution* d : {&p, &q}) {
    for (const double kink : d->kinks()) places.push_back(d->cdf(kink));
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  const auto square = [&](Place at) -> Reading {
    const bool upper = at.x > 0.5;
    const double x = upper ? p.upper_quantile(at.below_high) : p.quantile(at.x);
    const double y = upper ? q.upper_quantile(at.below_high) : q.quantile(at.x);
    const double gap = x - y;
    return {gap * gap, 8 * eps * std::abs(gap) * (std::abs(x) + std::abs(y))};
  };
  return integrate(square, places);
}

}  // namespace

Answer explain_wasserstein(const Distribution& p, const Distribution& q, int order) {
  require(order == 1 || order == 2, "wasserstein", "order", "1 or 2", order);
  for (const Distribution* d : {&p, &q}) {
    if (const auto reason = without_moment(*d, order, d == &q)) {
      return {infinity, 0, Method::infinite, reason};
    }
  }
  if (order == 1) {
    const Integral integral = first_order(p, q);
    return {integral.value, integral.error, Method::quadrature};
  }
  const Integral integral = second_order(p, q);
  const double value = std::sqrt(std::max(integral.value, 0.0));
  const double above = std::sqrt(std::max(integral.value, 0.0) + integral.error);
  return {value, above - value, Method::quadrature};
}

}  // namespace surprisal
