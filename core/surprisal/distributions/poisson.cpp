#include "surprisal/distributions/poisson.hpp"

#include <cmath>

#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/counting.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/incomplete_gamma.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/normal_quantile.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/stirling.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double half_log_two_pi = 0.91893853320467274;

constexpr Parameter parameters_of_row[] = {
    {.name = "rate", .low = 0, .high = infinity, .initial = 3, .closed = true},
};

bool is_count(double x) { return x >= 0 && x == std::floor(x) && std::isfinite(x); }

/// Events within `rate` units of time, one after the other.
double draw_by_waiting(double rate, Random& random) {
  double count = -1, time = 0;
  do {
    ++count;
    time += log_ratio(1, 1 - random.uniform());
  } while (time <= rate);
  return count;
}

}  // namespace

constinit const Family Poisson::row = {
    .name = "poisson",
    .title = "Poisson",
    .formula = "exp(−rate) rateᵏ / k!, k = 0, 1, 2, …",
    .discrete = true,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member { return std::make_shared<Poisson>(v[0]); },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Poisson>(Poisson::fit(samples));
    },
};

Poisson::Poisson(double rate) : rate_(rate) { require_parameters(row, {rate}); }

Poisson Poisson::fit(const Vector& samples) {
  require_samples("fit_poisson", samples, 1);
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(is_count(samples[i]), "fit_poisson", "samples", "whole numbers from 0 on", i,
                    samples[i]);
  }
  return Poisson(sum(samples) / static_cast<double>(samples.size()));
}

Support Poisson::support() const { return {0, rate_ > 0 ? infinity : 0, true}; }

double Poisson::log_density(double x) const {
  if (std::isnan(x)) return x;
  if (!is_count(x)) return -infinity;
  if (x == 0) return -rate_;
  if (rate_ == 0) return -infinity;
  return -kl_term(x, rate_) - (stirling_remainder(x) + 0.5 * log_ratio(x, 1) + half_log_two_pi);
}

double Poisson::cdf(double x) const {
  if (std::isnan(x) || x < 0) return std::isnan(x) ? x : 0;
  if (rate_ == 0 || x == infinity) return 1;
  return gamma_q(std::floor(x) + 1, rate_);
}

double Poisson::survival(double x) const {
  if (std::isnan(x) || x < 0) return std::isnan(x) ? x : 1;
  if (rate_ == 0 || x == infinity) return 0;
  return gamma_p(std::floor(x) + 1, rate_);
}

double Poisson::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || rate_ == 0) return 0;
  if (u == 1) return infinity;
  return quantile_of_counts(*this, u, Side::lower, rate_ + std::sqrt(rate_) * normal_quantile(u));
}

double Poisson::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 1 || rate_ == 0) return 0;
  if (u == 0) return infinity;
  return quantile_of_counts(*this, u, Side::upper, rate_ - std::sqrt(rate_) * normal_quantile(u));
}

double Poisson::mode() const { return rate_ == 0 ? 0 : std::ceil(rate_) - 1; }

double Poisson::entropy() const { return rate_ == 0 ? 0 : entropy_of_counts(*this); }

// The m-th event happens at a gamma-distributed time: if that is past, the m − 1 before it fall
// evenly within it; if not, what remains is a smaller rate.
// From 2^52 on whole numbers are the doubles themselves, and the normal is within 1e-8 of the cdf.
double Poisson::draw(Random& random) const {
  if (rate_ > 0x1p52) return std::round(rate_ + std::sqrt(rate_) * random.normal());
  double count = 0, rate = rate_;
  while (rate > 16) {
    const double m = std::floor(0.875 * rate);
    const double time = Gamma(m, 1).draw(random);
    if (time > rate) return count + Binomial(m - 1, rate / time).draw(random);
    count += m;
    rate -= time;
  }
  return count + draw_by_waiting(rate, random);
}

std::vector<double> Poisson::score(double x) const {
  if (!is_count(x) || (rate_ == 0 && x > 0)) return {nan};
  return {x == 0 ? -1 : (x - rate_) / rate_};
}

Eigen::MatrixXd Poisson::fisher_information() const {
  if (rate_ == 0) return {};
  return Eigen::MatrixXd::Constant(1, 1, 1 / rate_);
}

std::optional<ExponentialForm> Poisson::exponential_form() const {
  if (rate_ == 0) return {};
  return ExponentialForm{
      .natural = {log_ratio(rate_, 1)}, .expected = {rate_}, .log_partition = rate_};
}

Tail Poisson::lower_tail() const { return {.finite_end = true}; }

Tail Poisson::upper_tail() const {
  if (rate_ == 0) return {.finite_end = true};
  return {.superlinear = 1, .linear = -1 - log_ratio(rate_, 1), .logarithm = 0.5};
}

std::optional<double> Poisson::expectation(Statistic statistic, double t) const {
  const double d = rate_ - t;
  switch (statistic) {
    case Statistic::identity:
      return rate_;
    case Statistic::square:
      return rate_ + d * d;
    case Statistic::logarithm:
      return -infinity;  // 0 has mass
    case Statistic::exponential:
      return rate_ == 0 ? 1 : std::exp(rate_ * std::expm1(t));
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Poisson::log_density_terms() const {
  if (rate_ > 0) return {};
  return LogDensity{.constant = 0, .terms = {}};
}

}  // namespace surprisal
