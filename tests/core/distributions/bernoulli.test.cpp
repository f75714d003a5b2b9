#include "surprisal/distributions/bernoulli.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a Bernoulli distribution has its limits, and is NaN for NaN") {
  for (double probability : {0.0, 0.25, 1.0}) {
    check_limits(Bernoulli(probability));
    check_quantile_ends(Bernoulli(probability));
  }
  const Bernoulli p(0.25);
  CHECK(p.log_density(0.5) == -infinity);
  CHECK(p.log_density(2) == -infinity);
  CHECK(p.cdf(-0.1) == 0);
  CHECK(p.cdf(0) == 0.75);
  CHECK(p.cdf(0.9) == 0.75);
  CHECK(p.cdf(1) == 1);
  CHECK(p.survival(0) == 0.25);
}

TEST_CASE("a sure Bernoulli is a point mass") {
  for (double sure : {0.0, 1.0}) {
    const Bernoulli p(sure);
    CHECK(p.support().low == sure);
    CHECK(p.support().high == sure);
    CHECK(p.log_density(sure) == 0);
    CHECK(p.log_density(1 - sure) == -infinity);
    CHECK(p.entropy() == 0);
    CHECK(p.variance() == 0);
    CHECK(p.quantile(0.5) == sure);
    CHECK(p.upper_quantile(0.5) == sure);
    CHECK(p.fisher_information().size() == 0);
    CHECK_FALSE(p.exponential_form().has_value());
    CHECK(sample(p, 5, 1).minCoeff() == sure);
    CHECK(sample(p, 5, 1).maxCoeff() == sure);
    check_log_density_terms(p, {sure});
  }
}

TEST_CASE("bernoulli names the parameter that is outside its domain") {
  CHECK(message_of([] { Bernoulli(-0.1); }) ==
        "bernoulli requires probability to be from 0 to 1, but probability is -0.1");
  CHECK(message_of([] { Bernoulli{nan_value}; }) ==
        "bernoulli requires probability to be from 0 to 1, but probability is NaN");
}

TEST_CASE("the Bernoulli's score, information and expectations are those of its probabilities") {
  const Bernoulli p(0.3);
  check_score(p, {0, 1});
  CHECK(std::isnan(p.score(0.5)[0]));
  check_fisher_information(p);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
  check_log_density_terms(p, {0, 1});
  CHECK(*p.expectation(Statistic::logarithm, 0) == -infinity);
  CHECK(*p.expectation(Statistic::log1m, 0) == -infinity);
}

TEST_CASE("the Bernoulli's exponential form has its probabilities") {
  const Bernoulli p(0.3);
  const ExponentialForm form = *p.exponential_form();
  for (double x : {0.0, 1.0}) {
    CHECK(std::abs(form.natural[0] * x - form.log_partition - p.log_density(x)) < 1e-15);
  }
  CHECK(form.expected[0] == 0.3);
}

TEST_CASE("the Bernoulli's quantiles jump where its cdf does") {
  for (double probability : {1e-300, 0.1, 0.5, 0.9, 1 - 0x1p-53}) {
    check_quantiles_at_jumps(Bernoulli(probability), 1);
  }
  CHECK(Bernoulli(0.5).mode() == 0);
  CHECK(Bernoulli(0.6).mode() == 1);
}

TEST_CASE("Bernoulli draws follow the Bernoulli cdf") { check_draws(Bernoulli(0.3), 61); }

TEST_CASE("a Bernoulli is fitted by the mean of zeros and ones") {
  check_fit_recovers(Bernoulli(0.3), 62);
  CHECK(Bernoulli::fit(Eigen::Array4d(0, 1, 0, 0)).mean() == 0.25);
  CHECK(Bernoulli::fit(Eigen::Array2d(1, 1)).mean() == 1);
  CHECK(message_of([] { Bernoulli::fit(Eigen::Array2d(1, 0.5)); }) ==
        "fit_bernoulli requires samples to be 0 or 1, but samples[1] is 0.5");
  CHECK(message_of([] { Bernoulli::fit(Eigen::ArrayXd(0)); }) ==
        "fit_bernoulli requires samples to be at least 1 numbers, but samples has length 0");
}

TEST_CASE("the Bernoulli's manual page is right") {
  CHECK(relative_eps(Bernoulli(0.25).entropy(), 0.5623351446188083) <= 2);
}
