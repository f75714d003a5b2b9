#include "surprisal/distributions/beta.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a beta distribution has its limits, and is NaN for NaN") {
  for (const Beta& p : {Beta(2, 3), Beta(0.5, 1e-10), Beta(1e12, 1e10)}) {
    check_limits(p);
    check_quantile_ends(p);
    CHECK(p.cdf(0) == 0);
    CHECK(p.survival(0) == 1);
    CHECK(p.cdf(1) == 1);
    CHECK(p.survival(1) == 0);
    CHECK(p.log_density(-0.1) == -infinity);
    CHECK(p.log_density(1.1) == -infinity);
    CHECK(p.log_density_below_high(1) == p.log_density(0));
    CHECK(p.log_density_below_high(0) == p.log_density(1));
  }
  CHECK(Beta(0.5, 2).log_density(0) == infinity);
  CHECK(Beta(1, 3).log_density(0) == std::log(3.0));
  CHECK(Beta(3, 1).log_density(1) == std::log(3.0));
  CHECK(Beta(2, 2).log_density(1) == -infinity);
}

TEST_CASE("a beta's mode is its largest density's place, the smaller of two ends") {
  CHECK(Beta(2, 3).mode() == 1 / 3.0);
  CHECK(Beta(0.5, 0.4).mode() == 0);
  CHECK(Beta(1, 1).mode() == 0);
  CHECK(Beta(1, 0.5).mode() == 1);
  CHECK(Beta(1, 2).mode() == 0);
  CHECK(Beta(2, 1).mode() == 1);
}

TEST_CASE("beta names the parameter that is outside its domain") {
  CHECK(message_of([] { Beta(-1, 1); }) ==
        "beta requires a to be positive and finite, but a is -1");
  CHECK(message_of([] { Beta(1, nan_value); }) ==
        "beta requires b to be positive and finite, but b is NaN");
}

TEST_CASE("a beta of parameters 1 and 1 is uniform") {
  const Beta p(1, 1);
  for (double x : {1e-300, 0.1, 0.5, 0.9}) {
    CHECK(std::abs(p.log_density(x)) <= 1e-15);
    CHECK(relative_eps(p.cdf(x), x) <= 8);
    CHECK(relative_eps(p.quantile(x), x) <= 8);
  }
  CHECK(p.entropy() == 0);
}

TEST_CASE("a beta's density keeps its digits beside both ends") {
  const Beta p(0.5, 0.5);
  const Beta q(1e6, 2);
  for (double d : {1e-300, 1e-30, 1e-17}) {
    const double expected = -0.5 * std::log(d) - std::log(3.141592653589793);
    CHECK(std::abs(p.log_density(d) - expected) <= 1e-15 * std::abs(expected));
    CHECK(std::abs(p.log_density_below_high(d) - expected) <= 1e-15 * std::abs(expected));
    const double power = std::log(1e6 * (1e6 + 1)) + std::log(d) - 1e6 * d;
    CHECK(std::abs(q.log_density_below_high(d) - power) <= 1e-13);
  }
}

TEST_CASE("the beta's score, information and expectations are those of its density") {
  for (const Beta& p : {Beta(0.6, 1.5), Beta(1, 1), Beta(2, 5), Beta(40, 9)}) {
    const double m = p.mean();
    check_score(p, {0.5 * m, m, 0.5 + 0.5 * m});
    check_fisher_information(p);
    check_expectations(p, {-1, 0.2, 0.5, 1.5});
    check_log_density_terms(p, {0.1 * m, m, 0.9});
  }
}

TEST_CASE("the beta's entropy is the same by both of its formulas") {
  for (double a : {0.01, 0.5, 3.0, 7.9}) {
    for (double b : {0.1, 2.0, 4.0}) {
      const Beta p(a, b);
      const double direct = lbeta(a, b) - (a - 1) * *p.expectation(Statistic::logarithm, 0) -
                            (b - 1) * *p.expectation(Statistic::log1m, 0);
      CHECK(std::abs(p.entropy() - direct) <= 1e-14 * (1 + std::abs(direct)));
    }
  }
  const double sd = std::sqrt(Beta(3e10, 1e11).variance());
  CHECK(std::abs(Beta(3e10, 1e11).entropy() - (std::log(sd) + 1.4189385332046727)) <= 1e-9);
}

TEST_CASE("lbeta is the logarithm of a product of factorials") {
  CHECK(relative_eps(lbeta(2, 3), -std::log(12)) <= 4);
  CHECK(relative_eps(lbeta(1, 1e300), -300 * std::log(10)) <= 4);
  CHECK(relative_eps(lbeta(0.5, 0.5), std::log(3.141592653589793)) <= 4);
}

TEST_CASE("the beta's quantiles invert its cdf and survival") {
  for (const Beta& p : {Beta(2, 3), Beta(1, 1), Beta(30, 2), Beta(300, 1000), Beta(1e6, 1e8)}) {
    check_quantiles_invert(p, 1e-13);
  }
  for (double u : {1e-100, 1e-10, 0.3}) {
    CHECK(std::abs(Beta(0.4, 0.7).cdf(Beta(0.4, 0.7).quantile(u)) / u - 1) <= 4e-14);
  }
  CHECK(Beta(0.01, 0.01).upper_quantile(1e-10) == 1);
  for (double u : {1e-16, 1e-300}) {
    const double x = Beta(3, 2000).upper_quantile(u);
    CHECK(std::abs(Beta(3, 2000).survival(x) / u - 1) <= 1e-11);
  }
}

TEST_CASE("beta draws follow the beta cdf") {
  check_draws(Beta(2, 3), 71);
  check_draws(Beta(0.3, 0.2), 72);
  check_draws(Beta(0.5, 100), 73);
  check_draws(Beta(1e8, 1e10), 74);
  for (double x : sample(Beta(1e-4, 1e-4), 100, 75)) CHECK((x >= 0 && x <= 1));
}

TEST_CASE("a beta is fitted where its likelihood is largest") {
  for (const Beta& p : {Beta(0.3, 0.6), Beta(1, 1), Beta(2, 9), Beta(0.2, 30), Beta(50, 60)}) {
    const Eigen::ArrayXd samples = sample(p, 1000, 82);
    check_fit_is_stationary(Beta::fit(samples), samples);
  }
  check_fit_recovers(Beta(0.3, 0.6), 83);
  check_fit_recovers(Beta(2, 3), 84);
  const Beta two = Beta::fit(Eigen::Array2d(1e-300, 1 - 1e-16));
  CHECK(relative_gradient(two, Eigen::Array2d(1e-300, 1 - 1e-16), 0) <= 1e-12);
}

TEST_CASE("a beta is fitted to samples that nearly agree, and refuses those that cannot be") {
  const Eigen::ArrayXd samples = 0.25 + 1e-6 * sample(Beta(2, 2), 500, 85);
  const Beta fitted = Beta::fit(samples);
  const double spread = std::sqrt((samples - samples.mean()).square().mean());
  CHECK(std::abs(std::sqrt(fitted.variance()) / spread - 1) <= 1e-3);
  CHECK(message_of([] { Beta::fit(Eigen::Array3d(0.5, 1, 0.2)); }) ==
        "fit_beta requires samples to be between 0 and 1, both excluded, but samples[1] is 1");
  CHECK(message_of([] { Beta::fit(Eigen::Array2d(0.25, 0.25)); }) ==
        "fit_beta requires samples to be at least two different numbers, but samples is 0.25");
}

TEST_CASE("the beta's tails are powers") {
  CHECK(Beta(3, 0.5).lower_tail().finite_end);
  CHECK(Beta(3, 0.5).lower_tail().logarithm == 2);
  CHECK(Beta(3, 0.5).upper_tail().finite_end);
  CHECK(Beta(3, 0.5).upper_tail().logarithm == -0.5);
}
