#include "surprisal/distributions/wide_sum.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/wasserstein.hpp"

using namespace surprisal;

TEST_CASE("more whole numbers than can be visited are summed by every h-th") {
  const Poisson p(1e12);
  const auto mass = [&](double k) -> Reading { return {std::exp(p.log_density(k)), 0}; };
  const auto place = [&](double k) -> Reading { return {k * std::exp(p.log_density(k)), 0}; };
  const std::vector<Stretch> own = bulks(p, p);
  REQUIRE(own.size() == 1);
  CHECK(count_of(own) > 1e7);
  CHECK(std::abs(wide_sum(mass, own[0], 5e5).value - 1) <= 1e-9);  // the logarithm's own rounding
  CHECK(std::abs(wide_sum(place, own[0], 5e5).value - 1e12) <= 1e12 * 1e-9);
}

TEST_CASE("divergences of wide discrete distributions are those of their normals, at once") {
  // Both normal but for 1e-6, with means one sd apart: D of N(0, 1) and N(1, 1).
  const Poisson p(1e12), q(1e12 + 1e6);
  CHECK(explain("jensen_shannon", p, q).value == Catch::Approx(0.1114214).epsilon(1e-5));
  CHECK(explain("pearson_chi_square", p, q).value == Catch::Approx(std::expm1(1)).epsilon(1e-5));
  CHECK(explain("total_variation", p, q).value == Catch::Approx(std::erf(0.5 / std::sqrt(2))));
  CHECK(explain_wasserstein(p, q, 1).value == Catch::Approx(1e6).epsilon(1e-9));
  const Binomial half(1e15, 0.5);
  const Poisson wider(5e14);  // twice the variance: ½·(ρ − 1 − log ρ), ρ = ½
  CHECK(explain("kl", half, wider).value ==
        Catch::Approx(0.5 * (0.5 - 1 + std::log(2))).epsilon(1e-6));
}

TEST_CASE("bulks that are apart are summed apart") {
  const Poisson p(1), q(1e12);
  CHECK(bulks(p, q).size() == 2);
  CHECK(explain("jensen_shannon", p, q).value == Catch::Approx(std::log(2)));
  const Answer moved = explain_wasserstein(p, q, 1);
  CHECK(std::abs(moved.value - (1e12 - 1)) <= moved.error);
}

TEST_CASE("the sum of every h-th is the sum of all, within its error") {
  const Poisson p(4e6), q(4.004e6);
  const std::vector<Stretch> both = bulks(p, q);
  double all = 0;
  for (double k = both[0].low; k <= both[0].high; ++k) {
    all += std::abs(std::exp(p.log_density(k)) - std::exp(q.log_density(k))) / 2;
  }
  const auto half = [&](double k) -> Reading {
    return {std::abs(std::exp(p.log_density(k)) - std::exp(q.log_density(k))) / 2, 0};
  };
  for (const double most : {100.0, 1000.0, 1e6}) {
    const Integral sum = wide_sum(half, both[0], most);
    CAPTURE(most, sum.error);
    CHECK(std::abs(sum.value - all) <= sum.error + 1e-12);
  }
}
