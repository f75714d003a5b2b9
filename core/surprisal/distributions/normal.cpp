#include "surprisal/distributions/normal.hpp"

#include <cmath>
#include <numbers>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/standard_score.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/normal_quantile.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double half_log_two_pi = 0.91893853320467274;

constexpr Parameter parameters_of_row[] = {
    {.name = "mean", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "sd", .low = 0, .high = infinity, .initial = 1},
};

/// Φ(z + rest) = ½·erfc(y), y = −(z + rest)/√2. Far below, where erfc(y) ≈ exp(−y²), the rounding
/// of y would count y² times; erfc's logarithm falls by about y + √(y² + 4/π), and slightly more.
double standard_cdf(double z, double rest) {
  constexpr double root_half = 0.70710678118654752, root_half_rest = -4.8336466567264567e-17;
  const double y = -z * root_half;
  const double missing = std::fma(-z, root_half, -y) - z * root_half_rest - rest * root_half;
  const double value = 0.5 * std::erfc(y);
  if (!(y > 1 && value > 0)) return value;
  return value - value * missing * (y + std::sqrt(y * y + 4 / std::numbers::pi));
}

}  // namespace

constinit const Family Normal::row = {
    .name = "normal",
    .title = "Normal",
    .formula = "exp(−(x − mean)²/(2 sd²)) / (sd √(2π))",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Normal>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Normal>(Normal::fit(samples));
    },
};

Normal::Normal(double mean, double sd) : mean_(mean), sd_(sd) {
  require_parameters(row, {mean, sd});
}

Normal Normal::fit(const Vector& samples) {
  require_samples("fit_normal", samples, 2);
  const double centre = sum(samples) / static_cast<double>(samples.size());
  const double square = (samples - centre).square().mean();
  require(square > 0, "fit_normal", "samples", "at least two different numbers", centre);
  return {centre, std::sqrt(square)};
}

Support Normal::support() const { return {-infinity, infinity}; }

double Normal::log_density(double x) const {
  const double z = (x - mean_) / sd_;
  return -0.5 * z * z - (log_ratio(sd_, 1) + half_log_two_pi);
}

double Normal::cdf(double x) const {
  const auto [z, rest] = standard_score(x, mean_, sd_);
  return standard_cdf(z, rest);
}

double Normal::survival(double x) const {
  const auto [z, rest] = standard_score(x, mean_, sd_);
  return standard_cdf(-z, -rest);
}

double Normal::quantile(double u) const { return mean_ + sd_ * normal_quantile(u); }

double Normal::upper_quantile(double u) const { return mean_ - sd_ * normal_quantile(u); }

double Normal::entropy() const { return log_ratio(sd_, 1) + (half_log_two_pi + 0.5); }

double Normal::draw(Random& random) const { return mean_ + sd_ * random.normal(); }

std::vector<double> Normal::score(double x) const {
  const double z = (x - mean_) / sd_;
  return {z / sd_, (z * z - 1) / sd_};
}

Eigen::MatrixXd Normal::fisher_information() const {
  return Eigen::Vector2d(1 / variance(), 2 / variance()).asDiagonal();
}

std::optional<ExponentialForm> Normal::exponential_form() const {
  const double z = mean_ / sd_;
  return ExponentialForm{.natural = {z / sd_, -0.5 / variance()},
                         .expected = {mean_, mean_ * mean_ + variance()},
                         .log_partition = 0.5 * z * z + log_ratio(sd_, 1) + half_log_two_pi};
}

Tail Normal::lower_tail() const {
  return {.square = 0.5 / variance(), .linear = mean_ / variance()};
}

Tail Normal::upper_tail() const {
  return {.square = 0.5 / variance(), .linear = -mean_ / variance()};
}

std::optional<double> Normal::expectation(Statistic statistic, double t) const {
  const double d = mean_ - t;
  switch (statistic) {
    case Statistic::identity:
      return mean_;
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute: {
      const double z = d / sd_;
      const double density = std::exp(-0.5 * z * z - half_log_two_pi);
      return 2 * sd_ * density + d * std::erf(z / std::numbers::sqrt2);
    }
    case Statistic::exponential:
      return std::exp(t * mean_ + 0.5 * t * t * variance());
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Normal::log_density_terms() const {
  return LogDensity{.constant = -(log_ratio(sd_, 1) + half_log_two_pi),
                    .terms = {{Statistic::square, mean_, -0.5 / variance()}}};
}

}  // namespace surprisal
