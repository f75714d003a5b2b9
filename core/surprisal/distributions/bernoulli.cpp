#include "surprisal/distributions/bernoulli.hpp"

#include <cmath>

#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/xlogx.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

constexpr Parameter parameters_of_row[] = {
    {.name = "probability", .low = 0, .high = 1, .initial = 0.5, .closed = true},
};

bool certain(double probability) { return probability == 0 || probability == 1; }

}  // namespace

constinit const Family Bernoulli::row = {
    .name = "bernoulli",
    .title = "Bernoulli",
    .formula = "probability at 1, 1 − probability at 0",
    .discrete = true,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member { return std::make_shared<Bernoulli>(v[0]); },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Bernoulli>(Bernoulli::fit(samples));
    },
};

Bernoulli::Bernoulli(double probability) : probability_(probability) {
  require_parameters(row, {probability});
}

Bernoulli Bernoulli::fit(const Vector& samples) {
  require_samples("fit_bernoulli", samples, 1);
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(samples[i] == 0 || samples[i] == 1, "fit_bernoulli", "samples", "0 or 1", i,
                    samples[i]);
  }
  return Bernoulli(samples.mean());
}

Support Bernoulli::support() const {
  return {probability_ < 1 ? 0.0 : 1.0, probability_ > 0 ? 1.0 : 0.0, true};
}

double Bernoulli::log_density(double x) const {
  if (std::isnan(x)) return x;
  if (x == 1) return std::log(probability_);
  return x == 0 ? std::log1p(-probability_) : -infinity;
}

double Bernoulli::cdf(double x) const {
  if (std::isnan(x)) return x;
  return x < 0 ? 0 : x < 1 ? 1 - probability_ : 1;
}

double Bernoulli::survival(double x) const {
  if (std::isnan(x)) return x;
  return x < 0 ? 1 : x < 1 ? probability_ : 0;
}

double Bernoulli::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  return probability_ < 1 && u <= 1 - probability_ ? 0 : 1;
}

double Bernoulli::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  return probability_ < 1 && u >= probability_ ? 0 : 1;
}

double Bernoulli::entropy() const {
  if (certain(probability_)) return 0;
  return -(xlogx(probability_) + (1 - probability_) * std::log1p(-probability_));
}

double Bernoulli::draw(Random& random) const { return random.uniform() < probability_ ? 1 : 0; }

std::vector<double> Bernoulli::score(double x) const {
  if (x == 1 && probability_ > 0) return {1 / probability_};
  if (x == 0 && probability_ < 1) return {-1 / (1 - probability_)};
  return {nan};
}

Eigen::MatrixXd Bernoulli::fisher_information() const {
  if (certain(probability_)) return {};
  return Eigen::MatrixXd::Constant(1, 1, 1 / variance());
}

std::optional<ExponentialForm> Bernoulli::exponential_form() const {
  if (certain(probability_)) return {};
  return ExponentialForm{.natural = {log_ratio(probability_, 1 - probability_)},
                         .expected = {probability_},
                         .log_partition = -std::log1p(-probability_)};
}

Tail Bernoulli::lower_tail() const { return {.finite_end = true}; }

Tail Bernoulli::upper_tail() const { return {.finite_end = true}; }

std::optional<double> Bernoulli::expectation(Statistic statistic, double t) const {
  switch (statistic) {
    case Statistic::identity:
      return probability_;
    case Statistic::square:
      return probability_ * (1 - t) * (1 - t) + (1 - probability_) * t * t;
    case Statistic::absolute:
      return probability_ * std::abs(1 - t) + (1 - probability_) * std::abs(t);
    case Statistic::logarithm:
      return probability_ < 1 ? -infinity : 0.0;
    case Statistic::log1m:
      return probability_ > 0 ? -infinity : 0.0;
    case Statistic::exponential:
      return 1 + probability_ * std::expm1(t);
  }
  return {};
}

std::optional<Distribution::LogDensity> Bernoulli::log_density_terms() const {
  if (certain(probability_)) return LogDensity{.constant = 0, .terms = {}};
  return LogDensity{.constant = std::log1p(-probability_),
                    .terms = {{Statistic::identity, 0, log_ratio(probability_, 1 - probability_)}}};
}

}  // namespace surprisal
