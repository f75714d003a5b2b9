#include "surprisal/distributions/poisson.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a Poisson distribution has its limits, and is NaN for NaN") {
  for (double rate : {0.0, 1e-300, 0.5, 3.0, 1e6, 1e15}) {
    check_limits(Poisson(rate));
    check_quantile_ends(Poisson(rate));
  }
  const Poisson p(2);
  CHECK(p.log_density(0.5) == -infinity);
  CHECK(p.log_density(-1) == -infinity);
  CHECK(p.log_density(0) == -2);
  CHECK(p.cdf(-0.1) == 0);
  CHECK(p.cdf(1.9) == p.cdf(1));
  CHECK(relative_eps(p.cdf(1), 0.4060058497098381) <= 4);
}

TEST_CASE("a Poisson of rate 0 is a point mass") {
  const Poisson p(0);
  CHECK(p.support().high == 0);
  CHECK(p.log_density(0) == 0);
  CHECK(p.log_density(1) == -infinity);
  CHECK(p.cdf(0) == 1);
  CHECK(p.survival(0) == 0);
  CHECK(p.quantile(0.3) == 0);
  CHECK(p.upper_quantile(0.3) == 0);
  CHECK(p.entropy() == 0);
  CHECK(p.mode() == 0);
  CHECK(p.fisher_information().size() == 0);
  CHECK_FALSE(p.exponential_form().has_value());
  CHECK(sample(p, 5, 1).maxCoeff() == 0);
  check_log_density_terms(p, {0});
}

TEST_CASE("poisson names the parameter that is outside its domain") {
  CHECK(message_of([] { Poisson(-1); }) ==
        "poisson requires rate to be nonnegative and finite, but rate is -1");
  CHECK(message_of([] { Poisson{infinity}; }) ==
        "poisson requires rate to be nonnegative and finite, but rate is Infinity");
}

TEST_CASE("the Poisson's score, information and expectations are those of its probabilities") {
  const Poisson p(2.5);
  check_score(p, {0, 1, 2, 9});
  CHECK(std::isnan(p.score(0.5)[0]));
  CHECK(std::isnan(p.score(-1)[0]));
  check_fisher_information(p);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
}

TEST_CASE("the Poisson's mode is the smaller one of two") {
  CHECK(Poisson(0.5).mode() == 0);
  CHECK(Poisson(3).mode() == 2);
  CHECK(Poisson(3.5).mode() == 3);
}

TEST_CASE("the Poisson's quantiles jump where its cdf does") {
  check_quantiles_at_jumps(Poisson(1e-300), 1);
  check_quantiles_at_jumps(Poisson(0.1), 20);
  check_quantiles_at_jumps(Poisson(3), 60);
  check_quantiles_at_jumps(Poisson(150), 400);
}

TEST_CASE("the Poisson's quantiles are found far out and for huge rates") {
  for (double rate : {1e-3, 1.0, 1e4, 1e12}) {
    const Poisson p(rate);
    for (double u : {1e-300, 1e-20, 0.3, 0.999}) {
      const double k = p.quantile(u), above = p.upper_quantile(u);
      INFO("rate " << rate << ", u = " << u << ": " << k << ", " << above);
      CHECK(p.cdf(k) >= u);
      CHECK((k == 0 || p.cdf(k - 1) < u));
      CHECK(p.survival(above) <= u);
      CHECK((above == 0 || p.survival(above - 1) > u));
    }
  }
}

TEST_CASE("Poisson draws follow the Poisson cdf") {
  check_draws(Poisson(0.1), 71);
  check_draws(Poisson(10), 72);
  check_draws(Poisson(50), 73);
  check_draws(Poisson(1e4), 74);
  check_draws(Poisson(1e12), 75);
}

TEST_CASE("a Poisson is fitted by the mean") {
  check_fit_recovers(Poisson(2.5), 76);
  CHECK(Poisson::fit(Eigen::Array2d(0, 0)).rate() == 0);
  CHECK(Poisson::fit(Eigen::Array2d(0, 5)).rate() == 2.5);
  CHECK(message_of([] { Poisson::fit(Eigen::Array2d(1, -1)); }) ==
        "fit_poisson requires samples to be whole numbers from 0 on, but samples[1] is -1");
}

TEST_CASE("the Poisson's upper tail grows as k·log k") {
  const Tail tail = Poisson(2).upper_tail();
  CHECK(tail.superlinear == 1);
  CHECK(tail.logarithm == 0.5);
  CHECK(Poisson(2).lower_tail().finite_end);
  // −log P(k) less what the tail says stays bounded: it tends to rate + ½·log 2π.
  const double k = 1e9;
  const double rest =
      -Poisson(2).log_density(k) - (k * std::log(k) + tail.linear * k + 0.5 * std::log(k));
  CHECK(std::abs(rest - (2 + 0.9189385332046727)) < 1e-4);
}
