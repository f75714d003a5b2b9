#include "surprisal/distributions/laplace.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a Laplace distribution has its limits, and is NaN for NaN") {
  check_limits(Laplace(0, 1));
  check_limits(Laplace(1e300, 1e-300));
  check_quantile_ends(Laplace(3, 2));
  CHECK(Laplace(0, 1).cdf(0) == 0.5);
  CHECK(Laplace(0, 1).survival(0) == 0.5);
  CHECK(relative_eps(Laplace(0, 1).survival(1), 0.18393972058572117) <= 1);
  CHECK(Laplace(0, 1e308).log_density(0) < -709);  // 2·scale would overflow
}

TEST_CASE("laplace names the parameter that is outside its domain") {
  CHECK(message_of([] { Laplace(infinity, 1); }) ==
        "laplace requires mean to be finite, but mean is Infinity");
  CHECK(message_of([] { Laplace(0, -0.0); }) ==
        "laplace requires scale to be positive and finite, but scale is 0");
  CHECK(message_of([] { Laplace(0, nan_value); }) ==
        "laplace requires scale to be positive and finite, but scale is NaN");
}

TEST_CASE("the Laplace's score, information and expectations are those of its density") {
  const Laplace p(1, 0.5);
  check_score(p, {-1, 0.2, 1.1, 4});
  CHECK(std::isnan(p.score(1)[0]));
  CHECK(p.score(1)[1] == -2);
  check_fisher_information(p);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
  check_log_density_terms(p, {-30, 0, 1, 7});
  CHECK(p.kinks() == std::vector<double>{1});
}

TEST_CASE("an exponential's expectation under a Laplace is infinite from its tails' rate on") {
  CHECK(*Laplace(0, 0.5).expectation(Statistic::exponential, 2) == infinity);
  CHECK(*Laplace(0, 0.5).expectation(Statistic::exponential, -2) == infinity);
  CHECK(*Laplace(0, 0.5).expectation(Statistic::exponential, 1) == 1 / 0.75);
}

TEST_CASE("the Laplace's quantiles invert its cdf and survival") {
  check_quantiles_invert(Laplace(0, 1), 2e-12);
  check_quantiles_invert(Laplace(-3, 10), 2e-12);
}

TEST_CASE("Laplace draws follow the Laplace cdf") { check_draws(Laplace(-2, 3), 21); }

TEST_CASE("a Laplace is fitted by the median and the mean distance from it") {
  check_fit_recovers(Laplace(-2, 3), 22);
  CHECK(Laplace::fit(Eigen::Array3d(5, 1, 2)).parameters() == std::vector<double>{2, 4.0 / 3});
  CHECK(Laplace::fit(Eigen::Array4d(5, 1, 2, 4)).mean() == 3);
  CHECK(message_of([] { Laplace::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_laplace requires samples to be at least two different numbers, but samples is 3");
  CHECK(message_of([] { Laplace::fit(Eigen::Array<double, 1, 1>(3)); }) ==
        "fit_laplace requires samples to be at least 2 numbers, but samples has length 1");
}

TEST_CASE("the Laplace's tails are linear") {
  CHECK(Laplace(3, 2).lower_tail().linear == 0.5);
  CHECK(Laplace(3, 2).upper_tail().linear == 0.5);
}
