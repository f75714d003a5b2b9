#include "surprisal/distributions/beta.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/gamma_draw.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/digamma_growth.hpp"
#include "surprisal/numerics/double_double.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/incomplete_beta.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/lgamma_bregman.hpp"
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
    {.name = "a", .low = 0, .high = infinity, .initial = 2},
    {.name = "b", .low = 0, .high = infinity, .initial = 3},
};

/// kl_term(k, expected), where the expected number has a second part.
double deviance(double k, DoubleDouble expected) {
  return kl_term(k, expected.high) + expected.low * ((expected.high - k) / expected.high);
}

/// The log-density at x, with y = 1 − x; both to twice the digits of a double.
double log_density_at(double a, double b, DoubleDouble x, DoubleDouble y) {
  const DoubleDouble size = two_sum(a, b);
  const DoubleDouble of_a = times(size, x), of_b = times(size, y);
  const auto near = [](double k, double expected) {
    return k >= 8 && expected > 0.25 * k && expected < 4 * k;
  };
  if (!near(a, of_a.high) || !near(b, of_b.high)) {
    const double log_y = x.high < 0.5 ? std::log1p(-x.high) : std::log(y.high);
    const double log_x = x.high < 0.5 ? std::log(x.high) : std::log1p(-y.high);
    return (a - 1) * log_x + (b - 1) * log_y - lbeta(a, b);
  }
  const double rest = stirling_remainder(size.high) - stirling_remainder(a) - stirling_remainder(b);
  const double scale = log_ratio(a / size.high * b, 1) * 0.5 - half_log_two_pi;
  return scale + rest - (deviance(a, of_a) + deviance(b, of_b)) - log_ratio(x.high, 1) -
         log_ratio(y.high, 1);
}

/// The place in (0, ½] with this probability below, or above, it. In log x, log P bends downwards
/// from a line.
double root_below_half(const Beta& p, double u, bool below) {
  const double a = p.a(), b = p.b();
  // P(x) is x^a/(a·B(a, b)) for small x; where doubles end, so does the search.
  const double log_probability = below ? std::log(u) : std::log1p(-u);
  const double least = std::exp((log_probability + std::log(a) + lbeta(a, b)) / a);
  if (least < 1e-300 && b < 1e280) return least;
  const auto step = [&](double x) {
    const IncompleteBeta both = incomplete_beta(a, b, x, 1 - x);
    const double probability = below ? both.lower : both.upper;
    const double excess = below ? log_ratio(probability, u) : log_ratio(u, probability);
    const double slope = x * std::exp(p.log_density(x)) / probability;
    return RootStep{excess, x * std::exp(-excess / slope)};
  };
  return monotone_root(step, 0, 0.5, std::min(p.mean(), 0.375));
}

/// The place with this probability below, or above, it, from the end that it is closer to.
double place_of(const Beta& p, double u, bool below) {
  const IncompleteBeta middle = incomplete_beta(p.a(), p.b(), 0.5, 0.5);
  if (below ? middle.lower >= u : middle.upper <= u) return root_below_half(p, u, below);
  return 1 - root_below_half(Beta(p.b(), p.a()), u, !below);
}

/// The mean score of samples with these mean logarithms, and the information: a step of Newton's.
Eigen::Vector2d newton_step(double a, double b, double log_x, double log_y) {
  const double size = a + b;
  const double of_a = log_x + digamma_growth(b, a);
  const double of_b = log_y + digamma_growth(a, b);
  // ψ′ is 1/x and an excess; of the determinant only products with an excess remain.
  const double e = trigamma_excess(size), f = trigamma_excess(a), g = trigamma_excess(b);
  const double t = e + 1 / size;
  const double determinant =
      f * (a / b) / size + g * (b / a) / size - e * (size / a) / b + f * g - e * (f + g);
  const double first = trigamma_drop(a, b), second = trigamma_drop(b, a);
  return Eigen::Vector2d(first * of_a + t * of_b, t * of_a + second * of_b) / determinant;
}

}  // namespace

double lbeta(double a, double b) {
  if (a > b) std::swap(a, b);
  if (b < 8) return surprisal::lgamma(a) + surprisal::lgamma(b) - surprisal::lgamma(a + b);
  return surprisal::lgamma(a) - a * log_ratio(b, 1) - lgamma_growth(a, b);
}

constinit const Family Beta::row = {
    .name = "beta",
    .title = "Beta",
    .formula = "x^(a − 1) (1 − x)^(b − 1) / B(a, b), 0 ≤ x ≤ 1",
    .discrete = false,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member { return std::make_shared<Beta>(v[0], v[1]); },
    .fit = [](const Vector& samples, std::span<const double>) -> Member {
      return std::make_shared<Beta>(Beta::fit(samples));
    },
};

Beta::Beta(double a, double b) : a_(a), b_(b) { require_parameters(row, {a, b}); }

Beta Beta::fit(const Vector& samples) {
  require_samples("fit_beta", samples, 2);
  const auto n = static_cast<double>(samples.size());
  Sum logs_x, logs_y;
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    const double x = samples[i];
    require_element(x > 0 && x < 1, "fit_beta", "samples", "between 0 and 1, both excluded", i, x);
    logs_x.add(std::log(x));
    logs_y.add(std::log1p(-x));
  }
  const double mean = sum(samples) / n;
  const double variance = (samples - mean).square().mean();
  require(variance > 0, "fit_beta", "samples", "at least two different numbers", mean);
  const double size = std::max(mean * (1 - mean) / variance - 1, 1e-3);
  Eigen::Vector2d place(mean * size, (1 - mean) * size);
  // The likelihood is concave in a and b. Where a step would leave the domain, or quadruple a
  // parameter, only so much of it is taken.
  for (int i = 0; i < 200; ++i) {
    const Eigen::Vector2d step =
        newton_step(place[0], place[1], logs_x.value() / n, logs_y.value() / n);
    const double change = (step.array() / place.array()).abs().maxCoeff();
    const double least = (step.array() / place.array()).minCoeff();
    const double share = std::min({1.0, 3 / change, least < 0 ? -0.75 / least : 1.0});
    place += share * step;
    if (!(change > 4e-16)) break;
  }
  return {place[0], place[1]};
}

double Beta::log_density(double x) const {
  if (!(x >= 0 && x <= 1)) return std::isnan(x) ? x : -infinity;
  if (x == 1) return log_density_below_high(0);
  if (x > 0) return log_density_at(a_, b_, {x}, two_sum(1, -x));
  return a_ == 1 ? log_ratio(b_, 1) : a_ < 1 ? infinity : -infinity;
}

double Beta::log_density_below_high(double distance) const {
  if (!(distance >= 0 && distance <= 1)) return std::isnan(distance) ? distance : -infinity;
  if (distance == 1) return log_density(0);
  if (distance > 0) return log_density_at(a_, b_, two_sum(1, -distance), {distance});
  return b_ == 1 ? log_ratio(a_, 1) : b_ < 1 ? infinity : -infinity;
}

double Beta::cdf(double x) const {
  if (!(x > 0 && x < 1)) return std::isnan(x) ? x : x <= 0 ? 0 : 1;
  return std::min(beta_p(a_, b_, x, 1 - x), 1.0);
}

double Beta::survival(double x) const {
  if (!(x > 0 && x < 1)) return std::isnan(x) ? x : x <= 0 ? 1 : 0;
  return std::min(beta_q(a_, b_, x, 1 - x), 1.0);
}

double Beta::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u;
  return u <= 0.5 ? place_of(*this, u, true) : place_of(*this, 1 - u, false);
}

double Beta::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return 1 - u;
  return u <= 0.5 ? place_of(*this, u, false) : place_of(*this, 1 - u, true);
}

double Beta::variance() const {
  const double size = a_ + b_;
  return (a_ / size) * (b_ / size) / (size + 1);
}

double Beta::mode() const {
  if (a_ < 1 || (a_ == 1 && b_ >= 1)) return 0;
  if (b_ <= 1) return 1;
  return (a_ - 1) / ((a_ - 1) + (b_ - 1));
}

double Beta::entropy() const {
  const double size = a_ + b_;
  if (size < 8) {
    return lbeta(a_, b_) - (a_ - 1) * digamma(a_) - (b_ - 1) * digamma(b_) +
           (size - 2) * digamma(size);
  }
  // lgamma and ψ as their logarithms and what is left: only the spread's logarithm remains.
  const double remainders =
      stirling_remainder(a_) + stirling_remainder(b_) - stirling_remainder(size);
  const double gaps = (a_ - 1) * log_minus_digamma(a_) + (b_ - 1) * log_minus_digamma(b_) -
                      (size - 2) * log_minus_digamma(size);
  return 0.5 * log_ratio(a_ / size * (b_ / size), size) + (half_log_two_pi + remainders + gaps);
}

double Beta::draw(Random& random) const {
  const GammaDraw first = draw_gamma(a_, random), second = draw_gamma(b_, random);
  const double larger = std::max(first.logarithm, second.logarithm);
  const double x = first.value * exp_for_draws(first.logarithm - larger);
  const double y = second.value * exp_for_draws(second.logarithm - larger);
  return x / (x + y);
}

std::vector<double> Beta::score(double x) const {
  if (!(x >= 0 && x <= 1)) return {nan, nan};
  return {std::log(x) - *expectation(Statistic::logarithm, 0),
          std::log1p(-x) - *expectation(Statistic::log1m, 0)};
}

std::vector<double> Beta::score_below_high(double distance) const {
  if (!(distance >= 0 && distance <= 1)) return {nan, nan};
  return {std::log1p(-distance) - *expectation(Statistic::logarithm, 0),
          std::log(distance) - *expectation(Statistic::log1m, 0)};
}

Eigen::MatrixXd Beta::fisher_information() const {
  const double mixed = -trigamma(a_ + b_);
  Eigen::Matrix2d information;
  information << trigamma_drop(b_, a_), mixed,  //
      mixed, trigamma_drop(a_, b_);
  return information;
}

std::optional<ExponentialForm> Beta::exponential_form() const {
  return ExponentialForm{
      .natural = {a_, b_},
      .expected = {*expectation(Statistic::logarithm, 0), *expectation(Statistic::log1m, 0)},
      .log_partition = lbeta(a_, b_)};
}

Tail Beta::lower_tail() const { return {.finite_end = true, .logarithm = a_ - 1}; }

Tail Beta::upper_tail() const { return {.finite_end = true, .logarithm = b_ - 1}; }

std::optional<double> Beta::expectation(Statistic statistic, double t) const {
  const double d = mean() - t;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return variance() + d * d;
    case Statistic::absolute:
      if (t <= 0 || t >= 1) return std::abs(d);
      return d + 2 * (t * cdf(t) - mean() * Beta(a_ + 1, b_).cdf(t));
    case Statistic::logarithm:
      return -digamma_growth(b_, a_);
    case Statistic::log1m:
      return -digamma_growth(a_, b_);
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Beta::log_density_terms() const {
  return LogDensity{.constant = -lbeta(a_, b_),
                    .terms = {{Statistic::logarithm, 0, a_ - 1}, {Statistic::log1m, 0, b_ - 1}}};
}

}  // namespace surprisal
