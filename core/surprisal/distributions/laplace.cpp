#include "surprisal/distributions/laplace.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/distributions/standard_score.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

constexpr Parameter parameters_of_row[] = {
    {.name = "mean", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "scale", .low = 0, .high = infinity, .initial = 1},
};

/// The quantile of the standard member. 1 − u is exact where it is used.
double standard_quantile(double u) { return u < 0.5 ? log_ratio(u, 0.5) : log_ratio(0.5, 1 - u); }

/// P(Z ≤ z) of the standard member; what lies above it is P(Z ≤ −z).
double standard_cdf(double z, double rest) {
  return z < 0 ? 0.5 * std::exp(z) * (1 + rest) : 1 - 0.5 * std::exp(-z) * (1 - rest);
}

double median(const Vector& samples) {
  Eigen::ArrayXd sorted = samples;
  std::sort(sorted.begin(), sorted.end());
  const Eigen::Index n = sorted.size();
  return 0.5 * sorted[(n - 1) / 2] + 0.5 * sorted[n / 2];
}

}  // namespace

constinit const Family Laplace::row = {
    .name = "laplace",
    .title = "Laplace",
    .formula = "exp(−|x − mean|/scale) / (2 scale)",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Laplace>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Laplace>(Laplace::fit(samples));
    },
};

Laplace::Laplace(double mean, double scale) : mean_(mean), scale_(scale) {
  require_parameters(row, {mean, scale});
}

Laplace Laplace::fit(const Vector& samples) {
  require_samples("fit_laplace", samples, 2);
  const double centre = median(samples);
  const double distance = sum((samples - centre).abs()) / static_cast<double>(samples.size());
  require(distance > 0, "fit_laplace", "samples", "at least two different numbers", centre);
  return {centre, distance};
}

Support Laplace::support() const { return {-infinity, infinity}; }

double Laplace::log_density(double x) const {
  return -std::abs(x - mean_) / scale_ - log_ratio(scale_, 0.5);
}

double Laplace::cdf(double x) const {
  const auto [z, rest] = standard_score(x, mean_, scale_);
  return standard_cdf(z, rest);
}

double Laplace::survival(double x) const {
  const auto [z, rest] = standard_score(x, mean_, scale_);
  return standard_cdf(-z, -rest);
}

double Laplace::quantile(double u) const { return mean_ + scale_ * standard_quantile(u); }

double Laplace::upper_quantile(double u) const { return mean_ - scale_ * standard_quantile(u); }

double Laplace::entropy() const { return 1 + log_ratio(scale_, 0.5); }

double Laplace::draw(Random& random) const {
  const bool above = random.uniform() < 0.5;
  const double distance = scale_ * log_ratio(1, 1 - random.uniform());
  return above ? mean_ + distance : mean_ - distance;
}

std::vector<double> Laplace::score(double x) const {
  const double z = (x - mean_) / scale_;
  const double sign = z == 0 ? std::numeric_limits<double>::quiet_NaN() : z > 0 ? 1 : -1;
  return {std::isnan(z) ? z : sign / scale_, (std::abs(z) - 1) / scale_};
}

Eigen::MatrixXd Laplace::fisher_information() const {
  const double square = scale_ * scale_;
  return Eigen::Vector2d(1 / square, 1 / square).asDiagonal();
}

Tail Laplace::lower_tail() const { return {.linear = 1 / scale_}; }

Tail Laplace::upper_tail() const { return {.linear = 1 / scale_}; }

std::optional<double> Laplace::expectation(Statistic statistic, double t) const {
  const double d = mean_ - t;
  switch (statistic) {
    case Statistic::identity:
      return mean_;
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute:
      return std::abs(d) + scale_ * std::exp(-std::abs(d) / scale_);
    case Statistic::exponential: {
      const double a = t * scale_;
      return std::abs(a) < 1 ? std::exp(t * mean_) / ((1 - a) * (1 + a)) : infinity;
    }
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Laplace::log_density_terms() const {
  return LogDensity{.constant = -log_ratio(scale_, 0.5),
                    .terms = {{Statistic::absolute, mean_, -1 / scale_}}};
}

}  // namespace surprisal
