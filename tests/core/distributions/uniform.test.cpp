#include "surprisal/distributions/uniform.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a uniform distribution has its limits, and is NaN for NaN") {
  check_limits(Uniform(0, 1));
  check_limits(Uniform(-1e300, 1e300));
  check_quantile_ends(Uniform(0.1, 0.3));
  check_quantile_ends(Uniform(-0.7, 0.3));
  CHECK(relative_eps(Uniform(0, 4).log_density(0), -std::log(4.0)) <= 1);
  CHECK(relative_eps(Uniform(0, 4).log_density(4), -std::log(4.0)) <= 1);
  CHECK(Uniform(0, 4).log_density(std::nextafter(4, 5)) == -infinity);
  CHECK(relative_eps(Uniform(0, 4).log_density_below_high(4), -std::log(4.0)) <= 1);
  CHECK(Uniform(0, 4).log_density_below_high(4.5) == -infinity);
  CHECK(Uniform(0, 4).log_density_below_high(-1e-300) == -infinity);
  CHECK(std::isnan(Uniform(0, 4).log_density_below_high(nan_value)));
}

TEST_CASE("uniform names the parameter that is outside its domain") {
  CHECK(message_of([] { Uniform(-infinity, 1); }) ==
        "uniform requires low to be finite, but low is -Infinity");
  CHECK(message_of([] { Uniform(0, nan_value); }) ==
        "uniform requires high to be finite, but high is NaN");
  CHECK(message_of([] { Uniform(2, 1); }) ==
        "uniform requires high to be above low (2), but high is 1");
  CHECK(message_of([] { Uniform(2, 2); }) ==
        "uniform requires high to be above low (2), but high is 2");
  CHECK(message_of([] { Uniform(-1e308, 1e308); }) ==
        "uniform requires high − low to be finite, but high − low is Infinity");
}

TEST_CASE("the uniform's score and expectations are those of its density") {
  const Uniform p(1, 2.5);
  check_score(p, {1.1, 2, 2.4});
  CHECK(std::isnan(p.score(1)[0]));
  CHECK(std::isnan(p.score(3)[1]));
  CHECK(p.fisher_information().size() == 0);
  check_expectations(p, {-1.5, 0, 1, 1.3, 3});
  check_expectations(Uniform(0, 0.5), {0.25});
  check_expectations(Uniform(0.5, 1), {0.25});
  check_expectations(Uniform(0, 1), {-700});
  check_log_density_terms(p, {1, 2, 2.5});
}

TEST_CASE("the uniform's expected logarithms keep their digits on a narrow interval") {
  // E log X = log m − w²/(24·m²) − …, m the middle and w the width.
  CHECK(relative_eps(*Uniform(1, 1 + 0x1p-30).expectation(Statistic::logarithm, 0),
                     0x1p-31 - 0x1p-60 / 6 + 0x1p-90 / 12) <= 2);
  CHECK_FALSE(Uniform(-1, 1).expectation(Statistic::logarithm, 0).has_value());
  CHECK_FALSE(Uniform(0, 2).expectation(Statistic::log1m, 0).has_value());
}

TEST_CASE("the uniform's quantiles invert its cdf and survival") {
  check_quantiles_invert(Uniform(0, 1));
  check_quantiles_invert(Uniform(-3, 10));
}

TEST_CASE("uniform draws follow the uniform cdf") { check_draws(Uniform(-2, 3), 51); }

TEST_CASE("a uniform is fitted by the smallest and the largest sample") {
  CHECK(Uniform::fit(Eigen::Array3d(5, 1, 2)).parameters() == std::vector<double>{1, 5});
  CHECK(message_of([] { Uniform::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_uniform requires samples to be at least two different numbers, but samples is 3");
  CHECK(message_of([] { Uniform::fit(Eigen::Array2d(3, infinity)); }) ==
        "fit_uniform requires samples to be finite, but samples[1] is Infinity");
}

TEST_CASE("the uniform ends sharply") {
  CHECK(Uniform(3, 4).lower_tail().finite_end);
  CHECK(Uniform(3, 4).upper_tail().finite_end);
  CHECK(Uniform(3, 4).upper_tail().logarithm == 0);
}

TEST_CASE("the uniform's manual page is right") {
  CHECK(relative_eps(Uniform(0, 4).variance(), 1.3333333333333333) <= 1);
}
