#include "surprisal/distributions/gumbel.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/standard_score.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

using std::numbers::egamma;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double pi_squared = std::numbers::pi * std::numbers::pi;
constexpr double largest_exponent = 700;

constexpr Parameter parameters_of_row[] = {
    {.name = "mode", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "scale", .low = 0, .high = infinity, .initial = 1},
};

/// exp(−z): how many of the values that the largest is of are expected above x.
double expected_above(double x, double mode, double scale) {
  const auto [z, rest] = standard_score(x, mode, scale);
  return z == -infinity ? infinity : std::exp(-z) * (1 - rest);
}

/// The derivative of the log-likelihood in rate = 1/scale, with the mode at its best, over n:
/// 1/rate − mean + Σ y·exp(−rate·y)/Σ exp(−rate·y). It falls with the rate.
struct Slope {
  double value, derivative;
};

/// y has mean 0 and mean square 1; `least` is its smallest.
Slope slope_at(const Eigen::ArrayXd& y, double least, double rate) {
  Sum weights, first, second;
  for (double each : y) {
    const double weight = std::exp(-rate * (each - least));
    weights.add(weight);
    first.add(weight * each);
    second.add(weight * each * each);
  }
  const double mean = first.value() / weights.value();
  const double variance = second.value() / weights.value() - mean * mean;
  return {1 / rate + mean, -1 / (rate * rate) - variance};
}

/// The root of the slope: Newton's method, kept inside a bracket.
double best_rate(const Eigen::ArrayXd& y, double least) {
  double low = 0, high = infinity, rate = std::numbers::pi / std::sqrt(6);
  for (int i = 0; i < 200; ++i) {
    const Slope slope = slope_at(y, least, rate);
    (slope.value > 0 ? low : high) = rate;
    double next = rate - slope.value / slope.derivative;
    if (!(next > low && next < high)) next = std::isinf(high) ? 2 * rate : 0.5 * (low + high);
    const bool settled = std::abs(next - rate) <= 1e-15 * rate;
    rate = next;
    if (settled) break;
  }
  return rate;
}

}  // namespace

constinit const Family Gumbel::row = {
    .name = "gumbel",
    .title = "Gumbel",
    .formula = "exp(−z − exp(−z)) / scale, z = (x − mode)/scale",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Gumbel>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Gumbel>(Gumbel::fit(samples));
    },
};

Gumbel::Gumbel(double mode, double scale) : mode_(mode), scale_(scale) {
  require_parameters(row, {mode, scale});
}

Gumbel Gumbel::fit(const Vector& samples) {
  require_samples("fit_gumbel", samples, 2);
  const double centre = sum(samples) / static_cast<double>(samples.size());
  const double sd = std::sqrt((samples - centre).square().mean());
  require(sd > 0, "fit_gumbel", "samples", "at least two different numbers", centre);
  const Eigen::ArrayXd y = (samples - centre) / sd;
  const double least = y.minCoeff();
  const double rate = best_rate(y, least);
  Sum weights;
  for (double each : y) weights.add(std::exp(-rate * (each - least)));
  const double mode = least - log_ratio(weights.value(), static_cast<double>(y.size())) / rate;
  return {centre + sd * mode, sd / rate};
}

Support Gumbel::support() const { return {-infinity, infinity}; }

double Gumbel::log_density(double x) const {
  const double z = (x - mode_) / scale_;
  if (z == -infinity) return -infinity;  // −z − exp(−z) would be NaN
  return -(z + std::exp(-z)) - log_ratio(scale_, 1);
}

double Gumbel::cdf(double x) const { return std::exp(-expected_above(x, mode_, scale_)); }

double Gumbel::survival(double x) const { return -std::expm1(-expected_above(x, mode_, scale_)); }

double Gumbel::quantile(double u) const { return mode_ - scale_ * std::log(-std::log(u)); }

double Gumbel::upper_quantile(double u) const { return mode_ - scale_ * std::log(-std::log1p(-u)); }

double Gumbel::mean() const { return mode_ + egamma * scale_; }

double Gumbel::variance() const { return pi_squared / 6 * (scale_ * scale_); }

double Gumbel::entropy() const { return log_ratio(scale_, 1) + (1 + egamma); }

double Gumbel::draw(Random& random) const {
  double u = random.uniform();
  while (u == 0) u = random.uniform();
  return mode_ - scale_ * log_ratio(log_ratio(1, u), 1);
}

std::vector<double> Gumbel::score(double x) const {
  const double z = (x - mode_) / scale_;
  const double slope = -std::expm1(-z);
  return {slope / scale_, (z * slope - 1) / scale_};
}

Eigen::MatrixXd Gumbel::fisher_information() const {
  constexpr double mixed = egamma - 1;
  const double square = scale_ * scale_;
  Eigen::Matrix2d information;
  information << 1 / square, mixed / square,  //
      mixed / square, (mixed * mixed + pi_squared / 6) / square;
  return information;
}

Tail Gumbel::lower_tail() const {
  return {.exponential = 1, .rate = 1 / scale_, .shift = mode_ / scale_, .linear = -1 / scale_};
}

Tail Gumbel::upper_tail() const { return {.linear = 1 / scale_}; }

std::optional<double> Gumbel::expectation(Statistic statistic, double t) const {
  const double d = mean() - t;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return variance() + d * d;
    case Statistic::exponential: {
      const double a = 1 - t * scale_;
      return a > 0 ? std::exp(t * mode_ + lgamma(a)) : infinity;
    }
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Gumbel::log_density_terms() const {
  const double shift = mode_ / scale_;
  if (std::abs(shift) > largest_exponent) return {};  // exp(shift) is no number any more
  return LogDensity{.constant = shift - log_ratio(scale_, 1),
                    .terms = {{Statistic::identity, 0, -1 / scale_},
                              {Statistic::exponential, -1 / scale_, -std::exp(shift)}}};
}

}  // namespace surprisal
