#include "surprisal/distributions/mixture_searches.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/quadrature.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Bracket {
  double low, high;
};

Bracket bracket_of(const Mixture& p, double u, Side side) {
  Bracket bracket{infinity, -infinity};
  for (const Member& component : p.components()) {
    const double x = side == Side::lower ? component->quantile(u) : component->upper_quantile(u);
    bracket.low = std::min(bracket.low, x);
    bracket.high = std::max(bracket.high, x);
  }
  return bracket;
}

/// Half of the mass lies this far apart.
double spread(const Distribution& d) { return d.quantile(0.75) - d.quantile(0.25); }

/// Uphill in log density by a step that is halved where neither side is higher.
double climb(const Distribution& p, double x) {
  const bool discrete = p.support().discrete;
  double height = p.log_density(x), step = std::max(spread(p), discrete ? 1.0 : 0.0);
  if (discrete) step = std::floor(step);
  const double least = discrete ? 1 : 1e-9 * step;
  while (step >= least && height < infinity) {
    const double right = p.log_density(x + step), left = p.log_density(x - step);
    if (std::max(left, right) > height) {
      x += right >= left ? step : -step;
      height = std::max(left, right);
    } else {
      step = discrete ? std::floor(0.5 * step) : 0.5 * step;
    }
  }
  return x;
}

double entropy_of_density(const Mixture& p) {
  std::vector<double> places = p.kinks();
  for (const Member& component : p.components()) {
    for (const double u : {1e-30, 1e-16, 1e-10, 1e-6, 1e-3, 0.05, 0.25, 0.5}) {
      places.push_back(component->quantile(u));
      places.push_back(component->upper_quantile(u));
    }
  }
  places.push_back(p.support().low);
  places.push_back(p.support().high);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  const bool ends = std::isfinite(p.support().high);
  return integrate(
             [&](Place at) {
               const double height =
                   ends ? p.log_density_below_high(at.below_high) : p.log_density(at.x);
               return Reading{height == -infinity ? 0 : -height * std::exp(height)};
             },
             places)
      .value;
}

/// Where a component's masses count, and how far apart they may be taken.
struct Window {
  double first, last, step;
};

/// The components' windows from left to right, overlapping ones as one.
std::vector<Window> windows_of(const Mixture& p) {
  constexpr double negligible = 1e-25;
  std::vector<Window> windows, joined;
  for (const Member& component : p.components()) {
    const double sd = std::sqrt(component->variance());
    windows.push_back({component->quantile(negligible), component->upper_quantile(negligible),
                       sd < 40 ? 1 : std::floor(sd / 4)});
  }
  std::sort(windows.begin(), windows.end(),
            [](const Window& a, const Window& b) { return a.first < b.first; });
  for (const Window& window : windows) {
    if (joined.empty() || window.first > joined.back().last) {
      joined.push_back(window);
    } else {
      joined.back().last = std::max(joined.back().last, window.last);
      joined.back().step = std::min(joined.back().step, window.step);
    }
  }
  return joined;
}

double entropy_of_masses(const Mixture& p) {
  Sum total;
  for (const auto& [first, last, step] : windows_of(p)) {
    for (double k = first; k <= last; k += step) {
      const double log_mass = p.log_density(k);
      if (log_mass > -infinity) total.add(-step * std::exp(log_mass) * log_mass);
      if (k + step == k) break;  // counts beyond what doubles can tell apart
    }
  }
  return total.value();
}

}  // namespace

double mixture_quantile(const Mixture& p, double u, Side side) {
  constexpr double eps = std::numeric_limits<double>::epsilon();
  auto [low, high] = bracket_of(p, u, side);
  if (p.support().discrete) return quantile_of_counts(p, u, side, high);
  double x = low + 0.5 * (high - low), previous = infinity;
  while (x > low && x < high) {
    const double reached = side == Side::lower ? p.cdf(x) : p.survival(x);
    const double missing = log_ratio(u, reached);
    const double slope = std::exp(p.log_density(x)) / reached;
    const double step = (side == Side::lower ? missing : -missing) / slope;
    const bool sloping = std::isfinite(step);  // not in a gap, which is left at its lower end
    // As near as the cdf's rounding, or the place's, can tell.
    if (sloping && (std::abs(missing) <= 2 * eps || std::abs(step) <= eps * std::abs(x))) return x;
    (side == Side::lower ? missing > 0 : missing < 0) ? low = x : high = x;
    // A step that shrinks slowly, as over a kink, is no better than halving.
    const bool trusted =
        sloping && std::abs(step) < 0.5 * previous && x + step > low && x + step < high;
    previous = trusted ? std::abs(step) : high - low;
    x = trusted ? x + step : low + 0.5 * (high - low);
  }
  return high;
}

double mixture_mode(const Mixture& p) {
  std::vector<double> starts = p.kinks();
  for (const Member& component : p.components()) starts.push_back(component->mode());
  std::sort(starts.begin(), starts.end());
  double best = starts.front(), height = -infinity;
  for (const double start : starts) {
    const double top = climb(p, start), here = p.log_density(top);
    // Equal but for rounding is equal.
    if (here > height + 1e-13 * (1 + std::abs(here))) {
      best = top;
      height = here;
    }
  }
  return best;
}

double mixture_entropy(const Mixture& p) {
  return p.support().discrete ? entropy_of_masses(p) : entropy_of_density(p);
}

}  // namespace surprisal
