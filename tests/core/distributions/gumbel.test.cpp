#include "surprisal/distributions/gumbel.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a Gumbel distribution has its limits, and is NaN for NaN") {
  check_limits(Gumbel(0, 1));
  check_limits(Gumbel(-1e300, 1e-300));
  check_quantile_ends(Gumbel(3, 2));
  CHECK(Gumbel(0, 1).cdf(0) == std::exp(-1.0));
  CHECK(Gumbel(0, 1).log_density(0) == -1);
  CHECK(Gumbel(0, 1).log_density(-1e300) == -infinity);
}

TEST_CASE("gumbel names the parameter that is outside its domain") {
  CHECK(message_of([] { Gumbel(nan_value, 1); }) ==
        "gumbel requires mode to be finite, but mode is NaN");
  CHECK(message_of([] { Gumbel(0, 0); }) ==
        "gumbel requires scale to be positive and finite, but scale is 0");
}

TEST_CASE("the Gumbel's score, information and expectations are those of its density") {
  const Gumbel p(1, 0.5);
  check_score(p, {-0.2, 0.2, 1, 1.1, 4});
  check_fisher_information(p);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
  check_log_density_terms(p, {-1, 0, 1, 7});
}

TEST_CASE("an exponential's expectation under a Gumbel is infinite from its upper tail's rate on") {
  CHECK(*Gumbel(0, 0.5).expectation(Statistic::exponential, 2) == infinity);
  CHECK(*Gumbel(0, 0.5).expectation(Statistic::exponential, -2) == 1);
  CHECK_FALSE(Gumbel(1000, 1).log_density_terms().has_value());
}

TEST_CASE("the Gumbel's quantiles invert its cdf and survival") {
  check_quantiles_invert(Gumbel(0, 1), 2e-12);
  check_quantiles_invert(Gumbel(-3, 10), 2e-12);
}

TEST_CASE("Gumbel draws follow the Gumbel cdf") { check_draws(Gumbel(-2, 3), 41); }

TEST_CASE("a Gumbel is fitted where its likelihood is largest") {
  const Gumbel p(-2, 3);
  check_fit_recovers(p, 42);
  const Eigen::ArrayXd samples = sample(p, 1000, 43);
  check_fit_is_stationary(Gumbel::fit(samples), samples);
  for (const Eigen::Array4d& few :
       {Eigen::Array4d(0, 1, 2, 1e6), Eigen::Array4d(-1e6, 1, 2, 3), Eigen::Array4d(-1, -1, 1, 1),
        Eigen::Array4d(1e6, 1e6 + 1, 1e6 + 2, 1e6 + 5)}) {
    const Gumbel fitted = Gumbel::fit(few);
    CHECK(relative_gradient(fitted, few, 0) <= 1e-9);
    CHECK(relative_gradient(fitted, few, 1) <= 1e-9);
  }
  CHECK(message_of([] { Gumbel::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_gumbel requires samples to be at least two different numbers, but samples is 3");
}

TEST_CASE("the Gumbel's lower tail is doubly exponential, its upper tail linear") {
  const Tail low = Gumbel(3, 2).lower_tail(), high = Gumbel(3, 2).upper_tail();
  CHECK(low.exponential == 1);
  CHECK(low.shift == 1.5);
  CHECK(low.rate == 0.5);
  CHECK(low.linear == -0.5);
  CHECK(high.linear == 0.5);
  CHECK(high.exponential == 0);
}
