#include "surprisal/distributions/gamma.hpp"

#include "family_laws.hpp"
#include "surprisal/numerics/gamma.hpp"
#include "surprisal/numerics/incomplete_gamma.hpp"

using namespace surprisal;

TEST_CASE("a gamma distribution has its limits, and is NaN for NaN") {
  for (const Gamma& p : {Gamma(2, 1), Gamma(0.5, 1e-300), Gamma(1e15, 1e10)}) {
    check_limits(p);
    check_quantile_ends(p);
    CHECK(p.log_density(-1) == -infinity);
    CHECK(p.cdf(0) == 0);
    CHECK(p.survival(0) == 1);
  }
  CHECK(Gamma(0.5, 1).log_density(0) == infinity);
  CHECK(Gamma(1, 3).log_density(0) == std::log(3.0));
  CHECK(Gamma(1.5, 1).log_density(0) == -infinity);
  CHECK(Gamma(7.3, 6).log_density(1e308) == -infinity);  // rate·x is beyond the doubles
  CHECK(Gamma(0.5, 1).mode() == 0);
  CHECK(Gamma(3, 2).mode() == 1);
}

TEST_CASE("gamma names the parameter that is outside its domain") {
  CHECK(message_of([] { Gamma(0, 1); }) ==
        "gamma requires shape to be positive and finite, but shape is 0");
  CHECK(message_of([] { Gamma(1, infinity); }) ==
        "gamma requires rate to be positive and finite, but rate is Infinity");
}

TEST_CASE("a gamma of shape 1 is the exponential") {
  const Gamma p(1, 2);
  for (double x : {1e-300, 0.1, 0.5, 3.0, 300.0}) {
    CHECK(std::abs(p.log_density(x) - (std::log(2) - 2 * x)) <= 1e-15 * (1 + 2 * x));
    CHECK(relative_eps(p.survival(x), std::exp(-2 * x)) <= 8);
  }
  CHECK(std::abs(p.entropy() - (1 - std::log(2))) <= 4e-16);
  CHECK(relative_eps(p.upper_quantile(1e-300), 150 * std::log(10)) <= 8);
}

TEST_CASE("the gamma's score, information and expectations are those of its density") {
  for (const Gamma& p : {Gamma(0.7, 2), Gamma(1, 1), Gamma(3, 0.5), Gamma(60, 7)}) {
    const double m = p.mean();
    check_score(p, {0.1 * m, 0.5 * m, m, 3 * m});
    check_fisher_information(p);
    check_expectations(p, {-1, -0.1, 0, 0.2, 1.5});
    check_log_density_terms(p, {0.1 * m, m, 7 * m});
  }
}

TEST_CASE("a gamma's exponential moment is infinite from its rate on") {
  CHECK(*Gamma(2, 3).expectation(Statistic::exponential, 3) == infinity);
  CHECK(relative_eps(*Gamma(2, 3).expectation(Statistic::exponential, 1.5), 4) <= 4);
}

TEST_CASE("the gamma's quantiles invert its cdf and survival") {
  for (const Gamma& p : {Gamma(1, 1), Gamma(2.5, 1e10), Gamma(19.5, 1), Gamma(300, 1e-5),
                         Gamma(1e6, 1), Gamma(1e12, 3)}) {
    check_quantiles_invert(p, 1e-13);
  }
  for (double u : {1e-100, 1e-10, 0.3, 0.7}) {
    CHECK(std::abs(Gamma(0.4, 1).cdf(Gamma(0.4, 1).quantile(u)) / u - 1) <= 1e-14);
    CHECK(std::abs(Gamma(0.4, 1).survival(Gamma(0.4, 1).upper_quantile(u)) / u - 1) <= 1e-13);
  }
  CHECK(Gamma(1e-3, 1).quantile(1e-100) == 0);
  for (double u : {1 - 0x1p-53, 1e-16, 0x1p-1074}) {
    const double x = Gamma(3, 1).upper_quantile(u);
    CHECK(std::abs(Gamma(3, 1).survival(x) / u - 1) <= 1e-11);
  }
}

TEST_CASE("gamma draws follow the gamma cdf") {
  check_draws(Gamma(0.3, 2), 51);
  check_draws(Gamma(1, 1), 52);
  check_draws(Gamma(4.5, 10), 53);
  check_draws(Gamma(1e10, 1), 54);
}

TEST_CASE("a gamma is fitted where its likelihood is largest") {
  for (const Gamma& p : {Gamma(0.3, 2), Gamma(1, 1e-10), Gamma(5, 3)}) {
    check_fit_recovers(p, 61);
    const Eigen::ArrayXd samples = sample(p, 1000, 62);
    check_fit_is_stationary(Gamma::fit(samples), samples);
  }
  check_fit_recovers(Gamma(1, 4), 63, {1, nan_value});
  check_fit_recovers(Gamma(2.5, 4), 64, {nan_value, 4});
}

TEST_CASE("a gamma is fitted to samples that nearly agree, and refuses those that cannot be") {
  const Eigen::ArrayXd samples = 5 + 1e-6 * sample(Gamma(2, 1), 500, 65);
  const Gamma fitted = Gamma::fit(samples);
  CHECK(relative_gradient(fitted, samples, 0) <= 1e-8);  // an eps of the rate moves it by 1e-9
  CHECK(relative_gradient(fitted, samples, 1) <= 1e-8);
  const double spread = std::sqrt((samples - samples.mean()).square().mean());
  CHECK(std::abs(std::sqrt(fitted.variance()) / spread - 1) <= 1e-6);
  CHECK(message_of([] { Gamma::fit(Eigen::Array3d(1, 0, 2)); }) ==
        "fit_gamma requires samples to be positive, but samples[1] is 0");
  CHECK(message_of([] { Gamma::fit(Eigen::Array2d(3, 3)); }) ==
        "fit_gamma requires samples to be at least two different numbers, but samples is 3");
}

TEST_CASE("the gamma's tails are a power at 0 and exponential above") {
  const Gamma p(3, 2);
  CHECK(p.lower_tail().finite_end);
  CHECK(p.lower_tail().logarithm == 2);
  CHECK(p.upper_tail().linear == 2);
  CHECK(p.upper_tail().logarithm == -2);
}

TEST_CASE("the gamma's log-partition has the expected statistics as its gradient") {
  const Gamma p(3, 2);
  const double h = 1e-5;
  const double up = Gamma(3 + h, 2).exponential_form()->log_partition;
  const double down = Gamma(3 - h, 2).exponential_form()->log_partition;
  CHECK(std::abs((up - down) / (2 * h) - p.exponential_form()->expected[0]) <= 1e-9);
}
