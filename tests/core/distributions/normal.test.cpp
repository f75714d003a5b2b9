#include "surprisal/distributions/normal.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a normal distribution has its limits, and is NaN for NaN") {
  check_limits(Normal(0, 1));
  check_limits(Normal(-1e300, 1e-300));
  check_quantile_ends(Normal(3, 2));
  CHECK(Normal(0, 1).cdf(0) == 0.5);
  CHECK(Normal(0, 1).survival(40) == 0);
  CHECK(Normal(0, 1).survival(38) > 0);
}

TEST_CASE("normal names the parameter that is outside its domain") {
  CHECK(message_of([] { Normal(nan_value, 1); }) ==
        "normal requires mean to be finite, but mean is NaN");
  CHECK(message_of([] { Normal(-infinity, 1); }) ==
        "normal requires mean to be finite, but mean is -Infinity");
  CHECK(message_of([] { Normal(0, 0); }) ==
        "normal requires sd to be positive and finite, but sd is 0");
  CHECK(message_of([] { Normal(0, -1); }) ==
        "normal requires sd to be positive and finite, but sd is -1");
}

TEST_CASE("the normal's score, information and expectations are those of its density") {
  const Normal p(1, 0.5);
  check_score(p, {-1, 0.2, 1, 1.1, 4});
  check_fisher_information(p);
  check_expectations(p, {-2, 0, 1, 1.3});
  check_log_density_terms(p, {-30, 0, 1, 7});
}

TEST_CASE("the normal's exponential form has its density") {
  const Normal p(1.5, 0.7);
  const ExponentialForm form = *p.exponential_form();
  for (double x : {-1.0, 0.0, 2.5}) {
    const double log_density = form.natural[0] * x + form.natural[1] * x * x - form.log_partition;
    CHECK(std::abs(log_density - p.log_density(x)) < 1e-13);
  }
  CHECK(form.expected[0] == p.mean());
  CHECK(std::abs(form.expected[1] - *p.expectation(Statistic::square, 0)) < 1e-15);
}

TEST_CASE("the normal's quantiles invert its cdf and survival") {
  check_quantiles_invert(Normal(0, 1), 2e-12);
  check_quantiles_invert(Normal(-3, 10), 2e-12);
}

TEST_CASE("normal draws follow the normal cdf") { check_draws(Normal(-2, 3), 11); }

TEST_CASE("a normal is fitted where its likelihood is largest") {
  const Normal p(-2, 3);
  check_fit_recovers(p, 12);
  const Eigen::ArrayXd samples = sample(p, 1000, 13);
  check_fit_is_stationary(Normal::fit(samples), samples);
  CHECK(Normal::fit(Eigen::Array2d(1, 3)).parameters() == std::vector<double>{2, 1});
  CHECK(message_of([] { Normal::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_normal requires samples to be at least two different numbers, but samples is 3");
  CHECK(message_of([] { Normal::fit(Eigen::Array2d(3, nan_value)); }) ==
        "fit_normal requires samples to be finite, but samples[1] is NaN");
}

TEST_CASE("the normal's tails are squares") {
  const Tail low = Normal(3, 2).lower_tail(), high = Normal(3, 2).upper_tail();
  CHECK(low.square == 0.125);
  CHECK(high.square == 0.125);
  CHECK(low.linear == 0.75);
  CHECK(high.linear == -0.75);
}

TEST_CASE("the normal's manual page is right") {
  CHECK(relative_eps(Normal(0, 1).cdf(1.96), 0.9750021048517795) <= 1);
}
