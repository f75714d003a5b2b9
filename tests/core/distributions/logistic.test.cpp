#include "surprisal/distributions/logistic.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a logistic distribution has its limits, and is NaN for NaN") {
  check_limits(Logistic(0, 1));
  check_limits(Logistic(-1e300, 1e-300));
  check_quantile_ends(Logistic(3, 2));
  CHECK(Logistic(0, 1).cdf(0) == 0.5);
  CHECK(relative_eps(Logistic(0, 1).log_density(0), std::log(0.25)) <= 1);
}

TEST_CASE("logistic names the parameter that is outside its domain") {
  CHECK(message_of([] { Logistic(nan_value, 1); }) ==
        "logistic requires mean to be finite, but mean is NaN");
  CHECK(message_of([] { Logistic(0, infinity); }) ==
        "logistic requires scale to be positive and finite, but scale is Infinity");
}

TEST_CASE("the logistic's score, information and expectations are those of its density") {
  const Logistic p(1, 0.5);
  check_score(p, {-1, 0.2, 1, 1.1, 4});
  check_fisher_information(p);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
}

TEST_CASE("an exponential's expectation under a logistic is infinite from its tails' rate on") {
  CHECK(*Logistic(0, 0.5).expectation(Statistic::exponential, 2) == infinity);
  CHECK(*Logistic(0, 0.5).expectation(Statistic::exponential, -3) == infinity);
  CHECK(*Logistic(0, 0.5).expectation(Statistic::exponential, 0) == 1);
}

TEST_CASE("the logistic's quantiles invert its cdf and survival") {
  check_quantiles_invert(Logistic(0, 1), 2e-12);
  check_quantiles_invert(Logistic(-3, 10), 2e-12);
  CHECK(Logistic(0, 1).quantile(0.5 + 0x1p-53) == 0x1p-51);  // the digits of u − ½
  CHECK(Logistic(0, 1).quantile(0.5 - 0x1p-54) == -0x1p-52);
}

TEST_CASE("logistic draws follow the logistic cdf") { check_draws(Logistic(-2, 3), 31); }

TEST_CASE("a logistic is fitted where its likelihood is largest") {
  const Logistic p(-2, 3);
  check_fit_recovers(p, 32);
  const Eigen::ArrayXd samples = sample(p, 1000, 33);
  check_fit_is_stationary(Logistic::fit(samples), samples);
  // Far from logistic: one outlier; two clusters (of two places each: else every sample's slope is
  // but a rounding, and their sum as large as they are); few samples, far from 0.
  for (const Eigen::Array4d& few :
       {Eigen::Array4d(0, 1, 2, 1e6), Eigen::Array4d(-1.25, -1, 1, 1.25),
        Eigen::Array4d(1e6, 1e6 + 1, 1e6 + 2, 1e6 + 5)}) {
    const Logistic fitted = Logistic::fit(few);
    CHECK(relative_gradient(fitted, few, 0) <= 1e-9);
    CHECK(relative_gradient(fitted, few, 1) <= 1e-9);
  }
  CHECK(message_of([] { Logistic::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_logistic requires samples to be at least two different numbers, but samples is 3");
}

TEST_CASE("the logistic's tails are linear") {
  CHECK(Logistic(3, 2).lower_tail().linear == 0.5);
  CHECK(Logistic(3, 2).upper_tail().linear == 0.5);
}

TEST_CASE("the logistic's manual page is right") {
  CHECK(relative_eps(Logistic(0, 1).cdf(1), 0.7310585786300049) <= 1);
}
