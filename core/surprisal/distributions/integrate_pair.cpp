#include "surprisal/distributions/integrate_pair.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();

/// Does the density grow without bound towards this end?
bool is_pole(const Tail& tail) { return tail.finite_end && tail.logarithm < 0; }

/// A narrow p inside a wide q needs cuts as far out as anything of p can be felt. Not beside a
/// lower pole, nor beside an upper end, where x has lost its digits and the integrand may have a
/// pole where neither density does: there the rules for ends go on by powers of the distance, for
/// which a cut would be too near.
void add_cuts(std::vector<double>& places, const Distribution& d, std::span<const double> shares) {
  const auto [low, high, discrete] = d.support();
  const double width = d.upper_quantile(1e-10) - d.quantile(1e-10);
  const double lower_room = is_pole(d.lower_tail()) ? 1e-40 * width : 0;
  const double upper_room = std::isfinite(high) ? 1e-3 * width : 0;
  const auto add = [&](double place) {
    if (place - low >= lower_room && high - place >= upper_room) places.push_back(place);
  };
  const double middle = d.quantile(0.5);
  for (const bool upper : {false, true}) {
    double reached = std::abs((upper ? d.upper_quantile(0.3) : d.quantile(0.3)) - middle);
    for (const double u : shares) {
      const double place = upper ? d.upper_quantile(u) : d.quantile(u);
      const double distance = std::abs(place - middle);
      // Between two quantiles of a heavy tail lie powers of ten, and the mass beside the inner one:
      // nodes at equal distances would miss it.
      for (double way = 30 * reached; way > 0 && way < distance && std::isinf(upper ? high : low);
           way *= 30) {
        add(upper ? middle + way : middle - way);
      }
      add(place);
      reached = distance;
    }
  }
  add(middle);
  for (const double kink : d.kinks()) places.push_back(kink);
  for (const Interval& piece : d.pieces()) {
    places.push_back(piece.low);
    places.push_back(piece.high);
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

Reading read(FunctionRef<double(double, double)> of_logs, double log_p, double log_q, bool scales) {
  const double value = of_logs(log_p, log_q);
  if (std::isinf(log_p) || std::isinf(log_q)) return {value, 0};
  // A logarithm is a sum whose rounding is some eps of its size.
  const double p_slip = 4 * eps * (1 + std::abs(log_p));
  const double q_slip = 4 * eps * (1 + std::abs(log_q));
  const double by_p = of_logs(log_p + p_slip, log_q) - value;
  // What scales has slopes that add up to itself: one is enough, unless they cancel.
  const double by_q = scales && q_slip < 8 * p_slip ? q_slip * value - q_slip / p_slip * by_p
                                                    : of_logs(log_p, log_q + q_slip) - value;
  return {value, std::abs(by_p) + std::abs(by_q)};
}

std::vector<double> cuts(const Distribution& p, const Distribution& q, Spacing spacing) {
  constexpr double wide[] = {1e-3, 1e-10, 1e-30};
  constexpr double narrow[] = {0.3, 0.1, 0.01, 1e-4, 1e-7, 1e-10, 1e-13, 1e-16, 1e-20, 1e-30};
  const std::span<const double> shares =
      spacing == Spacing::wide ? std::span<const double>(wide) : narrow;
  std::vector<double> places;
  add_cuts(places, p, shares);
  add_cuts(places, q, shares);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

namespace {

/// Cuts, and between them where the densities cross.
std::vector<double> cuts_with_crossings(const Distribution& p, const Distribution& q) {
  std::vector<double> places = cuts(p, q, Spacing::narrow);
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

/// Where the supports of both begin and end. Between two neighbours each density is positive
/// throughout or nowhere, and has a pole at the ends only.
std::vector<double> ends(const Distribution& p, const Distribution& q) {
  std::vector<double> places = {p.support().low, p.support().high, q.support().low,
                                q.support().high};
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

/// In the upper quarter of a support that ends there, the distance from the end has the digits,
/// else x has.
bool near_end(const Support& own, Place at, Interval stretch) {
  return std::isfinite(own.high) && own.high == stretch.high &&
         at.below_high < 0.25 * (own.high - own.low);
}

/// The logarithm inside the stretch; beside one where d has nothing a rounded x may meet its pole.
double log_density_at(const Distribution& d, Place at, Interval stretch) {
  const Support own = d.support();
  if (own.high <= stretch.low || own.low >= stretch.high) {
    return -std::numeric_limits<double>::infinity();
  }
  return near_end(own, at, stretch) ? d.log_density_below_high(at.below_high) : d.log_density(at.x);
}

/// The cuts from one end of a stretch to the other.
std::vector<double> within(const std::vector<double>& all, Interval stretch) {
  const auto [low, high] = stretch;
  std::vector<double> inside = {low};
  for (const double place : all) {
    if (place > low && place < high) inside.push_back(place);
  }
  inside.push_back(high);
  return inside;
}

}  // namespace

std::vector<double> score_at(const Distribution& d, const PairPlace& here) {
  return near_end(d.support(), here.at, here.stretch) ? d.score_below_high(here.at.below_high)
                                                      : d.score(here.at.x);
}

Integral integrate_pair(PairTerm term, const Distribution& p, const Distribution& q, bool kink) {
  if (p.support().discrete) return sum_pair(term, p, q);
  const std::vector<double> all = kink ? cuts_with_crossings(p, q) : cuts(p, q, Spacing::wide);
  const std::vector<double> borders = ends(p, q);
  Sum value;
  Integral whole{0, 0};
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    const Interval stretch{borders[i], borders[i + 1]};
    const auto reading = [&](Place at) {
      return term({at, stretch, log_density_at(p, at, stretch), log_density_at(q, at, stretch)});
    };
    const Integral part = integrate(reading, within(all, stretch));
    value.add(part.value);
    whole.error += part.error;
    whole.noise += part.noise;
  }
  whole.value = value.value();
  return whole;
}

Integral integrate_pair(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                        double parameter) {
  const auto of_logs = [&](double log_p, double log_q) {
    return measure.term(log_p, log_q, parameter);
  };
  const auto term = [&](const PairPlace& here) {
    return read(of_logs, here.log_p, here.log_q, measure.scales);
  };
  return integrate_pair(term, p, q, measure.kink);
}

}  // namespace surprisal
