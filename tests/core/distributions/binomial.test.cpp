#include "surprisal/distributions/binomial.hpp"

#include "family_laws.hpp"

using namespace surprisal;

TEST_CASE("a binomial distribution has its limits, and is NaN for NaN") {
  for (double trials : {0.0, 1.0, 10.0, 1e6, 0x1p53}) {
    for (double probability : {0.0, 1e-300, 0.25, 1.0}) {
      check_limits(Binomial(trials, probability));
      check_quantile_ends(Binomial(trials, probability));
    }
  }
  const Binomial p(4, 0.5);
  CHECK(p.log_density(0.5) == -infinity);
  CHECK(p.log_density(5) == -infinity);
  CHECK(relative_eps(p.log_density(2), -0.9808292530117262) <= 2);
  CHECK(p.cdf(-0.1) == 0);
  CHECK(relative_eps(p.cdf(1.9), 0.3125) <= 4);
}

TEST_CASE("a sure binomial is a point mass") {
  struct Row {
    double trials, probability, at;
  };
  for (const Row& row : {Row{7, 0, 0}, Row{7, 1, 7}, Row{0, 0.3, 0}}) {
    const Binomial p(row.trials, row.probability);
    CHECK(p.support().low == row.at);
    CHECK(p.support().high == row.at);
    CHECK(p.log_density(row.at) == 0);
    CHECK(p.log_density(row.at - 1) == -infinity);
    CHECK(p.log_density(row.at + 1) == -infinity);
    CHECK(p.cdf(row.at) == 1);
    CHECK(p.survival(row.at - 1) == 1);
    CHECK(p.mode() == row.at);
    CHECK(p.entropy() == 0);
    CHECK(p.quantile(0.5) == row.at);
    CHECK(p.upper_quantile(0.5) == row.at);
    CHECK(p.fisher_information().size() == 0);
    CHECK_FALSE(p.exponential_form().has_value());
    CHECK(sample(p, 5, 1).minCoeff() == row.at);
    CHECK(sample(p, 5, 1).maxCoeff() == row.at);
    check_log_density_terms(p, {row.at});
  }
}

TEST_CASE("binomial names the parameter that is outside its domain") {
  CHECK(message_of([] { Binomial(1.5, 0.5); }) ==
        "binomial requires trials to be a whole number from 0 to 9007199254740992, but trials is "
        "1.5");
  CHECK(message_of([] { Binomial(-1, 0.5); }) ==
        "binomial requires trials to be a whole number from 0 to 9007199254740992, but trials is "
        "-1");
  CHECK(message_of([] { Binomial(2, 1.5); }) ==
        "binomial requires probability to be from 0 to 1, but probability is 1.5");
}

TEST_CASE("the binomial's score, information and expectations are those of its probabilities") {
  const Binomial p(7, 0.3);
  for (double k : {0.0, 3.0, 7.0}) {
    const double slope =
        (Binomial(7, 0.3001).log_density(k) - Binomial(7, 0.2999).log_density(k)) / 0.0002;
    CHECK(std::isnan(p.score(k)[0]));
    CHECK(std::abs(p.score(k)[1] - slope) <= 1e-5);
  }
  CHECK(std::isnan(p.score(0.5)[1]));
  CHECK(Binomial(7, 0).score(0)[1] == -7);
  CHECK(Binomial(7, 1).score(7)[1] == 7);
  CHECK(std::isnan(p.fisher_information()(0, 0)));
  CHECK(relative_eps(p.fisher_information()(1, 1), 7 / 0.21) <= 4);
  check_expectations(p, {-1.5, -0.3, 0, 1, 1.3});
}

TEST_CASE("the binomial's mode is the smaller one of two") {
  CHECK(Binomial(10, 0.5).mode() == 5);
  CHECK(Binomial(9, 0.5).mode() == 4);  // and 5
  CHECK(Binomial(9, 0.05).mode() == 0);
  CHECK(Binomial(9, 0.95).mode() == 9);
  // 10·0.1 is a little above 1, and rounded to 1: the mode is 1 alone.
  CHECK(Binomial(9, 0.1).log_density(1) >= Binomial(9, 0.1).log_density(0));
  CHECK(Binomial(9, 0.1).mode() == 1);
}

TEST_CASE("the binomial's quantiles jump where its cdf does") {
  check_quantiles_at_jumps(Binomial(1, 0.3), 1);
  check_quantiles_at_jumps(Binomial(20, 1e-3), 20);
  check_quantiles_at_jumps(Binomial(40, 0.5), 40);
  check_quantiles_at_jumps(Binomial(200, 0.97), 200);
}

TEST_CASE("the binomial's quantiles are found far out and for many trials") {
  for (double probability : {1e-9, 0.3, 1 - 1e-9}) {
    const Binomial p(1e12, probability);
    for (double u : {1e-300, 1e-20, 0.3, 0.999}) {
      const double k = p.quantile(u), above = p.upper_quantile(u);
      INFO("probability " << probability << ", u = " << u << ": " << k << ", " << above);
      CHECK(p.cdf(k) >= u);
      CHECK((k == 0 || p.cdf(k - 1) < u));
      CHECK(p.survival(above) <= u);
      CHECK((above == 0 || p.survival(above - 1) > u));
    }
  }
}

TEST_CASE("binomial draws follow the binomial cdf") {
  check_draws(Binomial(5, 0.3), 81);
  check_draws(Binomial(100, 0.02), 82);
  check_draws(Binomial(1000, 0.7), 83);
  check_draws(Binomial(1e12, 0.3), 84);
  check_draws(Binomial(0x1p53, 1e-15), 85);
}

TEST_CASE("a binomial's probability is fitted when its trials are known") {
  check_fit_recovers(Binomial(7, 0.3), 86, {7, nan_value});
  CHECK(Binomial::fit(Eigen::Array2d(0, 5), 10).probability() == 0.25);
  CHECK(message_of([] { Binomial::fit(Eigen::Array2d(1, 8), 7); }) ==
        "fit_binomial requires samples to be whole numbers from 0 to trials (7), but samples[1] is "
        "8");
  CHECK(message_of([] { Binomial::row.fit(Eigen::Array2d(1, 8), {}); }) ==
        "fit_binomial requires trials to be known, but trials is NaN");
}

TEST_CASE("the binomial ends sharply") {
  CHECK(Binomial(7, 0.3).lower_tail().finite_end);
  CHECK(Binomial(7, 0.3).upper_tail().finite_end);
}
