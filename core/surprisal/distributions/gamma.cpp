#include "surprisal/distributions/gamma.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/gamma_draw.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/incomplete_gamma.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/monotone_root.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/stirling.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double half_log_two_pi = 0.91893853320467274;

constexpr Parameter parameters_of_row[] = {
    {.name = "shape", .low = 0, .high = infinity, .initial = 2},
    {.name = "rate", .low = 0, .high = infinity, .initial = 1},
};

/// Where x^shape/Γ(shape + 1), which P(x) is for small x, has this logarithm.
double root_of_power(double shape, double log_probability) {
  return std::exp((log_probability + lgamma(shape + 1)) / shape);
}

/// x with P(x) = u, for u <= ½ and rate 1. In log x, log P bends downwards from a line: Newton's
/// steps come from below.
double lower_root(const Gamma& p, double u) {
  const double shape = p.shape();
  const double least = root_of_power(shape, std::log(u));
  if (least < 1e-300) return least;
  const auto step = [&](double x) {
    const double below = gamma_p(shape, x);
    const double excess = log_ratio(below, u);
    const double slope = x * std::exp(p.log_density(x)) / below;
    return RootStep{excess, x * std::exp(-excess / slope)};
  };
  return monotone_root(step, 0, infinity, std::max(least, shape < 1 ? 0 : 0.5 * shape));
}

/// x with Q(x) = u, for u <= ½ and rate 1.
double upper_root(const Gamma& p, double u) {
  const double shape = p.shape();
  const double least = root_of_power(shape, std::log1p(-u));
  if (least < 1e-300) return least;
  const auto step = [&](double x) {
    const double above = gamma_q(shape, x);
    const double excess = log_ratio(u, above);
    const double slope = std::exp(p.log_density(x)) / above;
    return RootStep{excess, x - excess / slope};
  };
  return monotone_root(step, 0, infinity, shape);
}

/// The mean of log(mean/x). Its first power in x/mean − 1 vanishes, and is left out of each term.
double mean_excess(const Vector& samples, double mean) {
  Sum total;
  for (double x : samples) total.add(kl_term(mean, x) / mean);
  return total.value() / static_cast<double>(samples.size());
}

/// The shape for which log shape − ψ(shape) is `gap`, the logarithm of the samples' mean less
/// their mean logarithm. Newton's steps in 1/shape, where the gap is nearly a line.
double best_shape(double gap) {
  const auto step = [gap](double shape) {
    const double excess = gap - log_minus_digamma(shape);
    return RootStep{excess, shape / (1 + excess / (shape * trigamma_excess(shape)))};
  };
  const double start = (3 - gap + std::sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
  return monotone_root(step, 0, infinity, start);
}

/// The shape for which ψ(shape) is `level`.
double shape_of_level(double level) {
  const auto step = [level](double shape) {
    const double excess = digamma(shape) - level;
    return RootStep{excess, shape - excess / trigamma(shape)};
  };
  return monotone_root(step, 0, infinity, level > -2 ? std::exp(level) + 0.3 : -1 / level);
}

}  // namespace

constinit const Family Gamma::row = {
    .name = "gamma",
    .title = "Gamma",
    .formula = "rate^shape x^(shape − 1) exp(−rate x) / Γ(shape), x ≥ 0",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member { return std::make_shared<Gamma>(v[0], v[1]); },
    .fit = [](const Vector& samples, std::span<const double> known) -> Member {
      return std::make_shared<Gamma>(Gamma::fit(samples, known));
    },
};

Gamma::Gamma(double shape, double rate) : shape_(shape), rate_(rate) {
  require_parameters(row, {shape, rate});
  constant_ = shape < 1 ? -surprisal::lgamma(shape)
                        : 0.5 * log_ratio(shape, 1) - (stirling_remainder(shape) + half_log_two_pi);
}

Gamma Gamma::fit(const Vector& samples, std::span<const double> known) {
  require_samples("fit_gamma", samples, 1);
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(samples[i] > 0, "fit_gamma", "samples", "positive", i, samples[i]);
  }
  const double mean = sum(samples) / static_cast<double>(samples.size());
  const double shape = known.size() == 2 ? known[0] : nan;
  const double rate = known.size() == 2 ? known[1] : nan;
  if (!std::isnan(shape)) return {shape, std::isnan(rate) ? shape / mean : rate};
  const double gap = mean_excess(samples, mean);
  if (!std::isnan(rate)) return {shape_of_level(log_ratio(mean * rate, 1) - gap), rate};
  require(gap > 0, "fit_gamma", "samples", "at least two different numbers", mean);
  const double best = best_shape(gap);
  return {best, best / mean};
}

Support Gamma::support() const { return {0, infinity}; }

double Gamma::log_density(double x) const {
  if (!(x >= 0)) return std::isnan(x) ? x : -infinity;
  if (x == 0) return shape_ == 1 ? log_ratio(rate_, 1) : shape_ < 1 ? infinity : -infinity;
  const double place = rate_ * x;
  if (place == infinity) return -infinity;
  // Far from the mean −log x and the deviance's logarithm nearly cancel.
  if (!(place > 0.25 * shape_ && place < 4 * shape_) || shape_ < 1) {
    const double unit = shape_ < 1 ? 1 : shape_;
    const double rest = shape_ < 1 ? -place : shape_ - place;
    return (shape_ - 1) * log_ratio(place, unit) + rest + log_ratio(rate_, unit) + constant_;
  }
  const double lost = std::fma(rate_, x, -place) * ((place - shape_) / place);
  return constant_ - (kl_term(shape_, place) + lost) - log_ratio(x, 1);
}

/// The probability between rate·x as rounded and rate·x: far out, and for a large shape, thousands
/// of eps of the tail.
double Gamma::lost_mass(double x) const {
  const double place = rate_ * x;
  if (!(place > 0 && std::isfinite(place))) return 0;
  const double lost = std::fma(rate_, x, -place);
  return lost == 0 ? 0 : std::exp(log_density(x) - log_ratio(rate_, 1)) * lost;
}

double Gamma::cdf(double x) const {
  if (x <= 0) return 0;
  return std::clamp(gamma_p(shape_, rate_ * x) + lost_mass(x), 0.0, 1.0);
}

double Gamma::survival(double x) const {
  if (x <= 0) return 1;
  return std::clamp(gamma_q(shape_, rate_ * x) - lost_mass(x), 0.0, 1.0);
}

double Gamma::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? 0 : infinity;
  const Gamma standard(shape_, 1);
  return (u <= 0.5 ? lower_root(standard, u) : upper_root(standard, 1 - u)) / rate_;
}

double Gamma::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? infinity : 0;
  const Gamma standard(shape_, 1);
  return (u <= 0.5 ? upper_root(standard, u) : lower_root(standard, 1 - u)) / rate_;
}

// With lgamma and ψ written as their logarithms and what is left, only a sum of positive terms
// remains beside the logarithm of the spread.
double Gamma::entropy() const {
  if (shape_ < 1) {
    const double rest = shape_ + surprisal::lgamma(shape_) + (1 - shape_) * digamma(shape_);
    return rest - log_ratio(rate_, 1);
  }
  const double rest = stirling_remainder(shape_) + (shape_ - 1) * log_minus_digamma(shape_);
  return log_ratio(std::sqrt(shape_), rate_) + (half_log_two_pi + rest);
}

double Gamma::draw(Random& random) const {
  const auto [value, logarithm] = draw_gamma(shape_, random);
  return value * exp_for_draws(logarithm) / rate_;
}

std::vector<double> Gamma::score(double x) const {
  if (!(x >= 0)) return {nan, nan};
  const double place = rate_ * x;
  return {log_ratio(place, shape_) + log_minus_digamma(shape_), (shape_ - place) / rate_};
}

Eigen::MatrixXd Gamma::fisher_information() const {
  Eigen::Matrix2d information;
  information << trigamma(shape_), -1 / rate_,  //
      -1 / rate_, variance();
  return information;
}

std::optional<ExponentialForm> Gamma::exponential_form() const {
  return ExponentialForm{.natural = {shape_, -rate_},
                         .expected = {*expectation(Statistic::logarithm, 0), mean()},
                         .log_partition = surprisal::lgamma(shape_) - shape_ * log_ratio(rate_, 1)};
}

Tail Gamma::lower_tail() const { return {.finite_end = true, .logarithm = shape_ - 1}; }

Tail Gamma::upper_tail() const { return {.linear = rate_, .logarithm = 1 - shape_}; }

std::optional<double> Gamma::expectation(Statistic statistic, double t) const {
  const double d = mean() - t;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute:
      if (t <= 0) return d;
      return d + 2 * (t * gamma_p(shape_, rate_ * t) - mean() * gamma_p(shape_ + 1, rate_ * t));
    case Statistic::logarithm:
      return log_ratio(shape_, rate_) - log_minus_digamma(shape_);
    case Statistic::exponential:
      return t < rate_ ? std::exp(-shape_ * std::log1p(-t / rate_)) : infinity;
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Gamma::log_density_terms() const {
  return LogDensity{
      .constant = shape_ * log_ratio(rate_, 1) - surprisal::lgamma(shape_),
      .terms = {{Statistic::logarithm, 0, shape_ - 1}, {Statistic::identity, 0, -rate_}}};
}

}  // namespace surprisal
