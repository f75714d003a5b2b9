#pragma once

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/numerics/quadrature.hpp"
#include "surprisal/numerics/require.hpp"

// What must hold for a member of any family. Each takes the member, and a family's test calls those
// that apply to it.

/// The message of the error that a call raises; "" when it raises none.
template <class Call>
std::string message_of(Call call) {
  try {
    call();
  } catch (const surprisal::InvalidArgument& error) {
    return error.what();
  }
  return "";
}

inline surprisal::Member with_parameter(const surprisal::Distribution& p, std::size_t i, double v) {
  std::vector<double> parameters = p.parameters();
  parameters[i] = v;
  return surprisal::family_named(p.family()).make(parameters);
}

/// score(x) is the derivative of log_density(x), by differences of fourth order.
inline void check_score(const surprisal::Distribution& p, const std::vector<double>& places) {
  const std::vector<double> parameters = p.parameters();
  for (double x : places) {
    const std::vector<double> score = p.score(x);
    REQUIRE(score.size() == parameters.size());
    for (std::size_t i = 0; i < score.size(); ++i) {
      const double h = 1e-3 * std::max(std::abs(parameters[i]), 0.5);
      auto at = [&](double steps) {
        return with_parameter(p, i, parameters[i] + steps * h)->log_density(x);
      };
      const double slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
      INFO(p.family() << " at " << x << ", parameter " << i << ": " << score[i] << ", " << slope);
      CHECK(std::abs(score[i] - slope) <= 1e-8 * (1 + std::abs(slope)));
    }
  }
}

/// E[score·scoreᵀ] by quadrature or by summing up is the Fisher information.
inline Eigen::MatrixXd expected_score_product(const surprisal::Distribution& p) {
  const auto n = static_cast<Eigen::Index>(p.parameters().size());
  Eigen::MatrixXd products = Eigen::MatrixXd::Zero(n, n);
  auto product = [&](double x, Eigen::Index i, Eigen::Index j) {
    const double density = std::exp(p.log_density(x));
    if (density == 0) return 0.0;
    const std::vector<double> score = p.score(x);
    const double value =
        score[static_cast<std::size_t>(i)] * score[static_cast<std::size_t>(j)] * density;
    return std::isfinite(value) ? value : 0.0;
  };
  for (Eigen::Index i = 0; i < n; ++i) {
    for (Eigen::Index j = 0; j < n; ++j) {
      if (p.support().discrete) {
        const double last = std::min(p.support().high, p.upper_quantile(1e-25));
        for (double k = p.support().low; k <= last; ++k) products(i, j) += product(k, i, j);
        continue;
      }
      std::vector<double> points = {p.support().low, p.quantile(0.1), p.quantile(0.5),
                                    p.quantile(0.9), p.support().high};
      products(i, j) =
          surprisal::integrate(
              [&](surprisal::Place at) { return surprisal::Reading{product(at.x, i, j)}; }, points)
              .value;
    }
  }
  return products;
}

inline void check_fisher_information(const surprisal::Distribution& p) {
  const Eigen::MatrixXd information = p.fisher_information();
  const Eigen::MatrixXd expected = expected_score_product(p);
  INFO(p.family() << ":\n" << information(0, 0) << ", by quadrature " << expected(0, 0));
  CHECK((information - expected).cwiseAbs().maxCoeff() <= 1e-8 * expected.cwiseAbs().maxCoeff());
}

/// Kolmogorov and Smirnov's distance of n draws from the cdf: below 2.2/√n with probability
/// 1 − 1.2e-4, and with this seed always.
inline double distance_of_draws(const surprisal::Distribution& p, std::uint64_t seed,
                                Eigen::Index n = 20000) {
  Eigen::ArrayXd x = sample(p, n, seed);
  std::sort(x.begin(), x.end());
  double distance = 0;
  for (Eigen::Index i = 0; i < n; ++i) {
    // Between equal draws a cdf with jumps is compared at neither end.
    const double share = static_cast<double>(i + 1) / static_cast<double>(n);
    if (i + 1 == n || x[i + 1] != x[i]) {
      distance = std::max(distance, std::abs(p.cdf(x[i]) - share));
    }
    if (!p.support().discrete) {
      distance = std::max(distance,
                          std::abs(p.cdf(x[i]) - static_cast<double>(i) / static_cast<double>(n)));
    }
  }
  return distance;
}

inline void check_draws(const surprisal::Distribution& p, std::uint64_t seed) {
  INFO(p.family());
  CHECK(distance_of_draws(p, seed) <= 2.2 / std::sqrt(20000.0));
  const Eigen::ArrayXd x = sample(p, 100, seed), again = sample(p, 100, seed);
  CHECK((x == again).all());
}

/// cdf(quantile(u)) = u for a continuous cdf, within what x itself resolves: a neighbour of x on
/// either side encloses u.
inline void check_quantiles_invert(const surprisal::Distribution& p, double tolerance = 1e-13) {
  for (double u : {1e-300, 1e-100, 1e-20, 1e-10, 1e-3, 0.1, 0.25, 0.499, 0.5, 0.501, 0.75, 0.9,
                   0.999, 1 - 1e-10}) {
    const double x = p.quantile(u), y = p.upper_quantile(u);
    const double width = 4e-15 * std::abs(x), height = 4e-15 * std::abs(y);
    INFO(p.family() << ", u = " << u << ": quantile " << x << ", upper " << y);
    CHECK(p.cdf(x - width) <= u * (1 + tolerance));
    CHECK(p.cdf(x + width) >= u * (1 - tolerance));
    CHECK(p.survival(y + height) <= u * (1 + tolerance));
    CHECK(p.survival(y - height) >= u * (1 - tolerance));
  }
}

/// The smallest k with cdf(k) ≥ u, just before, at and after each jump up to `last`.
inline void check_quantiles_at_jumps(const surprisal::Distribution& p, double last) {
  const double low = p.support().low;
  for (double k = low; k <= last; ++k) {
    const double at = p.cdf(k), above = p.survival(k);
    INFO(p.family() << ", k = " << k << ", cdf " << at << ", survival " << above);
    if (at < 1 && at > (k > low ? p.cdf(k - 1) : 0)) CHECK(p.quantile(at) == k);
    if (at < 1) CHECK(p.quantile(std::nextafter(at, 2)) > k);
    if (above > 0 && above < (k > low ? p.survival(k - 1) : 1)) CHECK(p.upper_quantile(above) == k);
    if (above > 0) CHECK(p.upper_quantile(std::nextafter(above, 0)) > k);
  }
}

inline void check_quantile_ends(const surprisal::Distribution& p) {
  INFO(p.family());
  CHECK(p.quantile(0) == p.support().low);
  CHECK(p.quantile(1) == p.support().high);
  CHECK(p.upper_quantile(0) == p.support().high);
  CHECK(p.upper_quantile(1) == p.support().low);
  for (double u : {-0.1, 1.1, nan_value}) {
    CHECK(std::isnan(p.quantile(u)));
    CHECK(std::isnan(p.upper_quantile(u)));
  }
}

/// Beyond the ends, at them, and for NaN.
inline void check_limits(const surprisal::Distribution& p) {
  INFO(p.family());
  CHECK(p.log_density(infinity) == -infinity);
  CHECK(p.log_density(-infinity) == -infinity);
  CHECK(p.cdf(-infinity) == 0);
  CHECK(p.cdf(infinity) == 1);
  CHECK(p.survival(-infinity) == 1);
  CHECK(p.survival(infinity) == 0);
  CHECK(std::isnan(p.log_density(nan_value)));
  CHECK(std::isnan(p.cdf(nan_value)));
  CHECK(std::isnan(p.survival(nan_value)));
  for (double slope : p.score(nan_value)) CHECK(std::isnan(slope));
}

inline double numeric_expectation(const surprisal::Distribution& p, double (*f)(double, double),
                                  double t) {
  if (p.support().discrete) {
    double total = 0;
    const double last = std::min(p.support().high, p.upper_quantile(1e-40));
    for (double k = p.support().low; k <= last; ++k) {
      const double density = std::exp(p.log_density(k));
      if (density > 0) total += density * f(k, t);
    }
    return total;
  }
  std::vector<double> points = {p.support().low, p.quantile(0.1), p.quantile(0.5), p.quantile(0.9),
                                p.support().high};
  for (double kink : p.kinks()) points.push_back(kink);
  if (t > p.support().low && t < p.support().high) points.push_back(t);
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return surprisal::integrate(
             [&](surprisal::Place at) {
               const double density = std::exp(std::isfinite(p.support().high)
                                                   ? p.log_density_below_high(at.below_high)
                                                   : p.log_density(at.x));
               return surprisal::Reading{density > 0 ? density * f(at.x, t) : 0};
             },
             points)
      .value;
}

/// mean, variance, entropy and every expectation with a closed form, against sums or quadrature.
inline void check_expectations(const surprisal::Distribution& p, const std::vector<double>& places,
                               double tolerance = 1e-9) {
  using surprisal::Statistic;
  struct Row {
    Statistic statistic;
    double (*f)(double, double);
  };
  const Row rows[] = {
      {Statistic::identity, [](double x, double) { return x; }},
      {Statistic::square, [](double x, double t) { return (x - t) * (x - t); }},
      {Statistic::absolute, [](double x, double t) { return std::abs(x - t); }},
      {Statistic::logarithm, [](double x, double) { return std::log(x); }},
      {Statistic::log1m, [](double x, double) { return std::log1p(-x); }},
      {Statistic::exponential, [](double x, double t) { return std::exp(t * x); }},
  };
  for (const Row& row : rows) {
    for (double t : places) {
      const std::optional<double> closed = p.expectation(row.statistic, t);
      if (!closed || !std::isfinite(*closed)) continue;
      const double expected = numeric_expectation(p, row.f, t);
      INFO(p.family() << ", statistic " << static_cast<int>(row.statistic) << ", t = " << t << ": "
                      << *closed << ", " << expected);
      CHECK(std::abs(*closed - expected) <= tolerance * (1 + std::abs(expected)));
    }
  }
  CHECK(*p.expectation(Statistic::identity, 0) == p.mean());
}

/// log_density(x) is what its terms add up to.
inline void check_log_density_terms(const surprisal::Distribution& p,
                                    const std::vector<double>& places) {
  using surprisal::Statistic;
  const auto form = p.log_density_terms();
  REQUIRE(form.has_value());
  for (double x : places) {
    double total = form->constant, size = std::abs(total);
    for (const surprisal::Term& term : form->terms) {
      double statistic = 0;
      if (term.statistic == Statistic::identity) statistic = x;
      if (term.statistic == Statistic::square) statistic = (x - term.t) * (x - term.t);
      if (term.statistic == Statistic::absolute) statistic = std::abs(x - term.t);
      if (term.statistic == Statistic::logarithm) statistic = std::log(x);
      if (term.statistic == Statistic::log1m) statistic = std::log1p(-x);
      if (term.statistic == Statistic::exponential) statistic = std::exp(term.t * x);
      total += term.coefficient * statistic;
      size += std::abs(term.coefficient * statistic);
    }
    INFO(p.family() << " at " << x);
    CHECK(std::abs(total - p.log_density(x)) <= 1e-13 * size);
  }
}

/// The gradient of the log-likelihood, Σ score, relative to Σ |score|.
inline double relative_gradient(const surprisal::Distribution& p, const Eigen::ArrayXd& samples,
                                std::size_t i) {
  double total = 0, size = 0;
  for (double x : samples) {
    const double slope = p.score(x)[i];
    total += slope;
    size += std::abs(slope);
  }
  return total == 0 ? 0 : std::abs(total) / size;
}

inline void check_fit_is_stationary(const surprisal::Distribution& p,
                                    const Eigen::ArrayXd& samples) {
  for (std::size_t i = 0; i < p.parameters().size(); ++i) {
    INFO(p.family() << ", parameter " << i);
    CHECK(relative_gradient(p, samples, i) <= 1e-12);
  }
}

/// The fit of 10⁵ draws of p has p's parameters within six standard deviations (Fisher's).
inline void check_fit_recovers(const surprisal::Distribution& p, std::uint64_t seed,
                               std::vector<double> known = {}) {
  constexpr Eigen::Index n = 100000;
  known.resize(p.parameters().size(), nan_value);
  const surprisal::Member fitted =
      surprisal::family_named(p.family()).fit(sample(p, n, seed), known);
  const Eigen::MatrixXd information = p.fisher_information();
  for (std::size_t i = 0; i < p.parameters().size(); ++i) {
    const auto k = static_cast<Eigen::Index>(i);
    const double off = fitted->parameters()[i] - p.parameters()[i];
    if (!std::isnan(known[i])) {
      CHECK(off == 0);
      continue;
    }
    INFO(p.family() << ", parameter " << i << " is off by " << off);
    const double others = k < information.rows() ? information(k, k) : 1;
    CHECK(std::abs(off) <= 10 / std::sqrt(others * static_cast<double>(n)));
  }
}
