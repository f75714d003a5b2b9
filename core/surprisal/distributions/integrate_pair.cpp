#include "surprisal/distributions/integrate_pair.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();

/// A narrow p inside a wide q needs cuts as far out as anything of p can be felt.
void add_cuts(std::vector<double>& places, const Distribution& d) {
  for (const double u : {1e-30, 1e-20, 1e-16, 1e-13, 1e-10, 1e-7, 1e-4, 0.01, 0.1, 0.3}) {
    places.push_back(d.quantile(u));
    places.push_back(d.upper_quantile(u));
  }
  places.push_back(d.quantile(0.5));
  for (const double kink : d.kinks()) places.push_back(kink);
  for (const auto& [low, high] : d.pieces()) {
    places.push_back(low);
    places.push_back(high);
  }
}

/// Where the densities cross, between two neighbouring cuts: there |p − q| has a kink.
void add_crossing(std::vector<double>& places, const Distribution& p, const Distribution& q,
                  double low, double high) {
  const auto ratio = [&](double x) { return p.log_density(x) - q.log_density(x); };
  const bool sign = ratio(low) > 0;
  if (!std::isfinite(ratio(low)) || !std::isfinite(ratio(high)) || sign == (ratio(high) > 0)) {
    return;
  }
  for (double middle = 0.5 * (low + high); low < middle && middle < high;
       middle = low + 0.5 * (high - low)) {
    ((ratio(middle) > 0) == sign ? low : high) = middle;
  }
  places.push_back(high);
}

}  // namespace

Reading read(const PairIntegral& measure, double log_p, double log_q, double parameter) {
  const double value = measure.term(log_p, log_q, parameter);
  if (std::isinf(log_p) || std::isinf(log_q)) return {value, 0};
  // A logarithm is a sum whose rounding is some eps of its size.
  const double p_slip = eps * (4 + std::abs(log_p));
  const double q_slip = eps * (4 + std::abs(log_q));
  return {value, std::abs(measure.term(log_p + p_slip, log_q, parameter) - value) +
                     std::abs(measure.term(log_p, log_q + q_slip, parameter) - value)};
}

std::vector<double> cuts(const Distribution& p, const Distribution& q) {
  std::vector<double> places;
  add_cuts(places, p);
  add_cuts(places, q);
  std::sort(places.begin(), places.end());
  const std::size_t found = places.size();
  constexpr int steps = 4;
  for (std::size_t i = 0; i + 1 < found; ++i) {
    const double step = (places[i + 1] - places[i]) / steps;
    if (!(step > 0) || std::isinf(step)) continue;
    for (int k = 0; k < steps; ++k) {
      add_crossing(places, p, q, places[i] + k * step, places[i] + (k + 1) * step);
    }
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

Integral integrate_pair(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                        double parameter) {
  if (p.support().discrete) return sum_pair(measure, p, q, parameter);
  const double high = std::max(p.support().high, q.support().high);
  const auto log_density = [&](const Distribution& d, Place at) {
    return d.support().high == high && std::isfinite(high) ? d.log_density_below_high(at.below_high)
                                                           : d.log_density(at.x);
  };
  const auto term = [&](Place at) {
    return read(measure, log_density(p, at), log_density(q, at), parameter);
  };
  return integrate(term, cuts(p, q));
}

}  // namespace surprisal
