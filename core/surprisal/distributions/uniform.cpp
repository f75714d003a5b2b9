#include "surprisal/distributions/uniform.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

constexpr Parameter parameters_of_row[] = {
    {.name = "low", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "high", .low = -infinity, .high = infinity, .initial = 1, .above_previous = true},
};

/// E log X of the uniform distribution on [low, high], low ≥ 0: log high − 1 plus what low takes
/// away, without cancellation for low near high.
double expected_logarithm(double low, double high) {
  return log_ratio(high, 1) - kl_term(low, high) / (high - low);
}

}  // namespace

constinit const Family Uniform::row = {
    .name = "uniform",
    .title = "Uniform",
    .formula = "1/(high − low), low ≤ x ≤ high",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Uniform>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Uniform>(Uniform::fit(samples));
    },
};

Uniform::Uniform(double low, double high) : low_(low), high_(high) {
  require_parameters(row, {low, high});
  require(high > low, "uniform", "high", "above low (" + to_text(low) + ')', high);
  require(std::isfinite(high - low), "uniform", "high − low", "finite", high - low);
}

Uniform Uniform::fit(const Vector& samples) {
  require_samples("fit_uniform", samples, 2);
  const double least = samples.minCoeff(), largest = samples.maxCoeff();
  require(largest > least, "fit_uniform", "samples", "at least two different numbers", least);
  return {least, largest};
}

Support Uniform::support() const { return {low_, high_}; }

double Uniform::log_density(double x) const {
  if (std::isnan(x)) return x;
  return x >= low_ && x <= high_ ? -entropy() : -infinity;
}

double Uniform::log_density_below_high(double distance) const {
  if (std::isnan(distance)) return distance;
  return distance >= 0 && distance <= high_ - low_ ? -entropy() : -infinity;
}

double Uniform::cdf(double x) const { return std::clamp((x - low_) / (high_ - low_), 0.0, 1.0); }

double Uniform::survival(double x) const {
  return std::clamp((high_ - x) / (high_ - low_), 0.0, 1.0);
}

// Each half from its own end, so that both ends are met exactly.
double Uniform::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  return u < 0.5 ? low_ + u * (high_ - low_) : high_ - (1 - u) * (high_ - low_);
}

double Uniform::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  return u < 0.5 ? high_ - u * (high_ - low_) : low_ + (1 - u) * (high_ - low_);
}

double Uniform::mean() const { return 0.5 * low_ + 0.5 * high_; }

double Uniform::variance() const { return (high_ - low_) * (high_ - low_) / 12; }

double Uniform::entropy() const { return log_ratio(high_ - low_, 1); }

double Uniform::draw(Random& random) const { return low_ + random.uniform() * (high_ - low_); }

std::vector<double> Uniform::score(double x) const {
  const double slope = x > low_ && x < high_ ? 1 / (high_ - low_) : nan;
  return {slope, -slope};
}

Eigen::MatrixXd Uniform::fisher_information() const { return {}; }

Tail Uniform::lower_tail() const { return {.finite_end = true}; }

Tail Uniform::upper_tail() const { return {.finite_end = true}; }

std::optional<double> Uniform::expectation(Statistic statistic, double t) const {
  const double d = mean() - t, width = high_ - low_;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute: {
      if (t <= low_ || t >= high_) return std::abs(d);
      return ((t - low_) * ((t - low_) / width) + (high_ - t) * ((high_ - t) / width)) / 2;
    }
    case Statistic::logarithm:
      if (low_ < 0) return {};
      return expected_logarithm(low_, high_);
    case Statistic::log1m:
      if (high_ > 1) return {};
      return expected_logarithm(1 - high_, 1 - low_);
    case Statistic::exponential: {
      const double a = std::abs(t * width);  // from the end with the larger exponential
      return std::exp(t * (t > 0 ? high_ : low_)) * (a == 0 ? 1 : -std::expm1(-a) / a);
    }
  }
  return {};
}

std::optional<Distribution::LogDensity> Uniform::log_density_terms() const {
  return LogDensity{.constant = -entropy(), .terms = {}};
}

}  // namespace surprisal
