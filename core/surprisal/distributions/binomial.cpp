#include "surprisal/distributions/binomial.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/beta.hpp"
#include "surprisal/distributions/counting.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/incomplete_beta.hpp"
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
    {.name = "trials", .low = 0, .high = 0x1p53, .initial = 10, .closed = true, .whole = true},
    {.name = "probability", .low = 0, .high = 1, .initial = 0.5, .closed = true},
};

bool is_count(double x, double most) { return x >= 0 && x <= most && x == std::floor(x); }

/// kl_term(k, expected + lost): what rounding took from the expectation is worth √k·eps.
double deviance(double k, double expected, double lost) {
  return kl_term(k, expected) + lost * ((expected - k) / expected);
}

}  // namespace

constinit const Family Binomial::row = {
    .name = "binomial",
    .title = "Binomial",
    .formula = "(trials choose k) probabilityᵏ (1 − probability)^(trials − k)",
    .discrete = true,
    .parameters = parameters_of_row,
    .make = [](std::span<const double> v) -> Member {
      return std::make_shared<Binomial>(v[0], v[1]);
    },
    .fit = [](const Vector& samples, std::span<const double> known) -> Member {
      return std::make_shared<Binomial>(Binomial::fit(samples, known.empty() ? nan : known[0]));
    },
};

Binomial::Binomial(double trials, double probability) : trials_(trials), probability_(probability) {
  require_parameters(row, {trials, probability});
}

Binomial Binomial::fit(const Vector& samples, double trials) {
  require_samples("fit_binomial", samples, 1);
  require(!std::isnan(trials), "fit_binomial", "trials", "known", trials);
  const Binomial any(trials, 0.5);
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(is_count(samples[i], trials), "fit_binomial", "samples",
                    "whole numbers from 0 to trials (" + to_text(trials) + ')', i, samples[i]);
  }
  if (trials == 0) return any;  // every probability is as likely
  return {trials, sum(samples) / static_cast<double>(samples.size()) / trials};
}

Support Binomial::support() const {
  return {probability_ == 1 ? trials_ : 0, probability_ == 0 ? 0 : trials_, true};
}

double Binomial::log_density(double x) const {
  if (std::isnan(x)) return x;
  const Support whole = support();
  if (!(x >= whole.low && x <= whole.high && x == std::floor(x))) return -infinity;
  if (sure()) return 0;
  const double rest = trials_ - x;
  if (x == 0) return trials_ * std::log1p(-probability_);
  if (rest == 0) return trials_ * log_ratio(probability_, 1);
  // trials·probability and what that leaves of trials, each with what its rounding lost.
  const double expected = trials_ * probability_;
  const double lost = std::fma(trials_, probability_, -expected);
  const double others = trials_ - expected;
  const double others_lost = ((trials_ - others) - expected) - lost;
  const double remainders =
      stirling_remainder(x) + stirling_remainder(rest) - stirling_remainder(trials_);
  return -(deviance(x, expected, lost) + deviance(rest, others, others_lost)) -
         (remainders + 0.5 * log_ratio(x, trials_ / rest) + half_log_two_pi);
}

double Binomial::cdf(double x) const {
  if (std::isnan(x)) return x;
  const Support whole = support();
  if (x < whole.low || x >= whole.high) return x < whole.low ? 0 : 1;
  const double k = std::floor(x);
  return beta_p(trials_ - k, k + 1, 1 - probability_, probability_);
}

double Binomial::survival(double x) const {
  if (std::isnan(x)) return x;
  const Support whole = support();
  if (x < whole.low || x >= whole.high) return x < whole.low ? 1 : 0;
  const double k = std::floor(x);
  return beta_q(trials_ - k, k + 1, 1 - probability_, probability_);
}

double Binomial::quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 0 ? support().low : support().high;
  const double guess = mean() + std::sqrt(variance()) * normal_quantile(u);
  return quantile_of_counts(*this, u, Side::lower, guess);
}

double Binomial::upper_quantile(double u) const {
  if (!(u >= 0 && u <= 1)) return nan;
  if (u == 0 || u == 1) return u == 1 ? support().low : support().high;
  const double guess = mean() - std::sqrt(variance()) * normal_quantile(u);
  return quantile_of_counts(*this, u, Side::upper, guess);
}

double Binomial::mode() const {
  // The largest k below (trials + 1)·probability. Where that is rounded to a whole number, what
  // was lost says on which side it is.
  const double peak = (trials_ + 1) * probability_;
  const double lost = std::fma(trials_ + 1, probability_, -peak);
  const double above = peak == std::floor(peak) && lost > 0 ? peak : std::ceil(peak) - 1;
  return std::clamp(above, 0.0, trials_);
}

double Binomial::entropy() const { return sure() ? 0 : entropy_of_counts(*this); }

// The trials are uniform numbers, the successes those below probability. The i-th smallest of them
// is beta-distributed: which side of probability it falls on settles about half of them.
double Binomial::draw(Random& random) const {
  double count = 0, n = trials_, p = probability_;
  while (n > 16 && p > 0 && p < 1) {
    const double i = std::floor(0.5 * n) + 1;
    const double middle = Beta(i, n + 1 - i).draw(random);
    if (middle <= p) {
      count += i;
      n -= i;
      p = std::clamp((p - middle) / (1 - middle), 0.0, 1.0);
    } else {
      n = i - 1;
      p /= middle;
    }
  }
  if (p == 1) return count + n;
  for (; n > 0 && p > 0; --n) count += random.uniform() < p ? 1 : 0;
  return count;
}

std::vector<double> Binomial::score(double x) const {
  const Support whole = support();
  if (!(x >= whole.low && x <= whole.high && x == std::floor(x))) return {nan, nan};
  if (probability_ == 0) return {nan, -trials_};
  if (probability_ == 1) return {nan, trials_};
  return {nan, std::fma(-trials_, probability_, x) / (probability_ * (1 - probability_))};
}

Eigen::MatrixXd Binomial::fisher_information() const {
  if (sure()) return {};
  Eigen::Matrix2d information = Eigen::Matrix2d::Constant(nan);
  information(1, 1) = trials_ / (probability_ * (1 - probability_));
  return information;
}

std::optional<ExponentialForm> Binomial::exponential_form() const {
  if (sure()) return {};
  return ExponentialForm{.natural = {log_ratio(probability_, 1 - probability_)},
                         .expected = {mean()},
                         .log_partition = -trials_ * std::log1p(-probability_)};
}

Tail Binomial::lower_tail() const { return {.finite_end = true}; }

Tail Binomial::upper_tail() const { return {.finite_end = true}; }

std::optional<double> Binomial::expectation(Statistic statistic, double t) const {
  const double d = mean() - t;
  switch (statistic) {
    case Statistic::identity:
      return mean();
    case Statistic::square:
      return variance() + d * d;
    case Statistic::logarithm:
      if (support().low > 0) return std::log(trials_);
      return -infinity;  // 0 has mass
    case Statistic::exponential:
      if (trials_ == 0) return 1;
      return std::exp(trials_ * std::log1p(probability_ * std::expm1(t)));
    default:
      return {};
  }
}

std::optional<Distribution::LogDensity> Binomial::log_density_terms() const {
  if (!sure()) return {};
  return LogDensity{.constant = 0, .terms = {}};
}

}  // namespace surprisal
