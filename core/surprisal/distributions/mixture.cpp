#include "surprisal/distributions/mixture.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/distributions/mixture_searches.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The order of −log densities far out: the lesser growth is the heavier tail.
auto growth(const Tail& tail) {
  return std::tuple(tail.exponential > 0 ? tail.rate : 0, tail.shift, tail.exponential, tail.square,
                    tail.superlinear, tail.linear, tail.logarithm);
}

/// The heaviest of the tails at one end, of the components that reach as far as any.
Tail heaviest(const std::vector<Member>& components, double Support::* end, double farthest,
              Tail (Distribution::*tail)() const) {
  std::vector<Tail> reaching;
  for (const Member& component : components) {
    if (component->support().*end == farthest) reaching.push_back(((*component).*tail)());
  }
  return *std::min_element(reaching.begin(), reaching.end(),
                           [](const Tail& a, const Tail& b) { return growth(a) < growth(b); });
}

/// Σ weights·of(component).
template <class Of>
double weighted(const Mixture& p, Of of) {
  Sum total;
  for (std::size_t i = 0; i < p.weights().size(); ++i) {
    total.add(p.weights()[i] * of(*p.components()[i]));
  }
  return total.value();
}

/// log Σ weights·exp(of(component)).
template <class Of>
double log_weighted(const Mixture& p, Of of) {
  Eigen::ArrayXd terms(static_cast<Eigen::Index>(p.weights().size()));
  for (std::size_t i = 0; i < p.weights().size(); ++i) {
    terms[static_cast<Eigen::Index>(i)] = log_ratio(p.weights()[i], 1) + of(*p.components()[i]);
  }
  return log_sum_exp(terms);
}

}  // namespace

Mixture::Mixture(const std::vector<double>& weights, const std::vector<Member>& components) {
  const auto n = static_cast<Eigen::Index>(components.size());
  require_same_size("mixture", "weights", static_cast<Eigen::Index>(weights.size()), "components",
                    n);
  const Eigen::Map<const Eigen::ArrayXd> all(weights.data(), n);
  require_distribution("mixture", "weights", all);
  const double total = sum(all);
  const bool discrete = components[0]->support().discrete;
  for (std::size_t i = 0; i < components.size(); ++i) {
    if (components[i]->support().discrete != discrete) {
      refuse("mixture", "components", "all continuous or all discrete, or it has no density",
             element("components", 0) + (discrete ? " is discrete and " : " is continuous and ") +
                 element("components", static_cast<std::ptrdiff_t>(i)) + " is not");
    }
    if (weights[i] > 0) append(weights[i] / total, components[i]);
  }
  support_ = {infinity, -infinity, discrete};
  for (const Member& component : components_) {
    support_.low = std::min(support_.low, component->support().low);
    support_.high = std::max(support_.high, component->support().high);
  }
}

void Mixture::append(double weight, const Member& component) {
  if (component->family() != "mixture") {
    weights_.push_back(weight);
    components_.push_back(component);
    return;
  }
  const auto& inner = static_cast<const Mixture&>(*component);
  for (std::size_t i = 0; i < inner.weights_.size(); ++i) {
    append(weight * inner.weights_[i], inner.components_[i]);
  }
}

std::vector<Interval> Mixture::pieces() const {
  std::vector<Interval> all;
  for (const Member& component : components_) {
    for (const Interval& piece : component->pieces()) all.push_back(piece);
  }
  std::sort(all.begin(), all.end(),
            [](const Interval& a, const Interval& b) { return a.low < b.low; });
  const double neighbour = support_.discrete ? 1 : 0;
  std::vector<Interval> joined = {all[0]};
  for (const Interval& piece : all) {
    if (piece.low > joined.back().high + neighbour) {
      joined.push_back(piece);
    } else {
      joined.back().high = std::max(joined.back().high, piece.high);
    }
  }
  return joined;
}

double Mixture::log_density(double x) const {
  return log_weighted(*this, [&](const Distribution& each) { return each.log_density(x); });
}

double Mixture::log_density_below_high(double distance) const {
  return log_weighted(*this, [&](const Distribution& each) {
    return each.support().high == support_.high ? each.log_density_below_high(distance)
                                                : each.log_density(support_.high - distance);
  });
}

double Mixture::cdf(double x) const {
  if (x < support_.low || x >= support_.high) return x < support_.low ? 0 : 1;
  return std::min(weighted(*this, [&](const Distribution& each) { return each.cdf(x); }), 1.0);
}

double Mixture::survival(double x) const {
  if (x < support_.low || x >= support_.high) return x < support_.low ? 1 : 0;
  return std::min(weighted(*this, [&](const Distribution& each) { return each.survival(x); }), 1.0);
}

double Mixture::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? support_.low : support_.high;
  return mixture_quantile(*this, u, Side::lower);
}

double Mixture::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 1 ? support_.low : support_.high;
  return mixture_quantile(*this, u, Side::upper);
}

double Mixture::mean() const {
  return weighted(*this, [](const Distribution& each) { return each.mean(); });
}

double Mixture::variance() const {
  const double centre = mean();
  return weighted(*this, [&](const Distribution& each) {
    const double offset = each.mean() - centre;
    return each.variance() + offset * offset;
  });
}

double Mixture::mode() const { return mixture_mode(*this); }

double Mixture::entropy() const { return mixture_entropy(*this); }

double Mixture::draw(Random& random) const {
  double left = random.uniform();
  std::size_t i = 0;
  while (i + 1 < weights_.size() && left >= weights_[i]) left -= weights_[i++];
  return components_[i]->draw(random);
}

std::vector<double> Mixture::score(double x) const {
  const double log_total = log_density(x);
  std::vector<double> slopes;
  for (const Member& component : components_) {
    const double log_ratio_here = component->log_density(x) - log_total;
    slopes.push_back(log_total == -infinity ? nan : std::expm1(log_ratio_here));
  }
  return slopes;
}

Tail Mixture::lower_tail() const {
  return heaviest(components_, &Support::low, support_.low, &Distribution::lower_tail);
}

Tail Mixture::upper_tail() const {
  return heaviest(components_, &Support::high, support_.high, &Distribution::upper_tail);
}

double Mixture::power_beside(double place, bool above) const {
  double least = infinity;
  for (const Member& component : components_) {
    least = std::min(least, component->power_beside(place, above));
  }
  return least;
}

std::vector<double> Mixture::kinks() const {
  std::vector<double> places;
  for (const Member& component : components_) {
    for (const double kink : component->kinks()) places.push_back(kink);
    const Support inner = component->support();
    for (const double place : {component->mode(), inner.low, inner.high}) places.push_back(place);
  }
  std::erase_if(places, [&](double x) { return !(x > support_.low && x < support_.high); });
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

std::optional<double> Mixture::expectation(Statistic statistic, double t) const {
  Sum total;
  for (std::size_t i = 0; i < weights_.size(); ++i) {
    const auto within = components_[i]->expectation(statistic, t);
    if (!within) return {};
    total.add(weights_[i] * *within);
  }
  if (std::isnan(total.value())) return {};
  return total.value();
}

}  // namespace surprisal
