#include "surprisal/discrete/f_divergence.hpp"

#include <catch_amalgamated.hpp>
#include <iterator>
#include <string_view>

#include "reference_cases.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/pair_measures.hpp"

using Eigen::ArrayXd;
using namespace surprisal;

namespace {

const ArrayXd p{{.1, .2, .3, .4}};
const ArrayXd q{{.2, .2, .3, .3}};

struct GeneratorCase {
  std::string_view name;
  double parameter;
  double values[6];  // t, f, f′, f″, s, f*
};
constexpr GeneratorCase generator_cases[] = {
#include "reference/discrete/generators.inc"
};

}  // namespace

TEST_CASE("generators have mpmath's f, f′, f″ and f*, near t = 1, too") {
  for (const GeneratorCase& test : generator_cases) {
    const Generator& row = generator(test.name);
    const double t = test.values[0], s = test.values[4], order = test.parameter;
    INFO(test.name << ", alpha " << order << ", t " << t);
    CHECK(error_in_eps(row.value(t, order), test.values[1]) <= 16);
    // The slope of alpha is a power by way of its logarithm, whose error grows with that.
    CHECK(error_in_eps(row.slope(t, order), test.values[2]) <= 64);
    CHECK(error_in_eps(row.curvature(t, order), test.values[3]) <= 16);
    // s is as near to the bound of the domain as t is large: its last bit weighs t times as much.
    CHECK(error_in_eps(row.conjugate(s, order), test.values[5]) <= 16 * std::max(1.0, t));
  }
  CHECK(std::size(generator_cases) == 13 * 12);
}

TEST_CASE(
    "the conjugate is −f(0) below the slope at 0, and infinite beyond the slope at infinity") {
  for (const Generator& row : generators()) {
    const double order = 0.25;
    INFO(row.name);
    CHECK(row.conjugate(-inf, order) == -row.at_zero(order));
    CHECK(row.conjugate(0, order) == 0);
    const double bound = row.slope_at_infinity(order);
    if (bound < inf) CHECK(row.conjugate(bound * (1 + 1e-15), order) == inf);
    if (bound == inf) CHECK(row.conjugate(1e5, order) > 1e5);
    CHECK(row.value(0, order) == row.at_zero(order));
    CHECK(row.value(1, order) == 0);
    CHECK(row.shares->share(1, 0, order) == Catch::Approx(bound));
  }
}

TEST_CASE("f_divergence by a generator's name is the measure of that name") {
  for (const PairMeasure& row : pair_measures())
    for (const Generator& f : generators()) {
      if (std::string(row.name) != f.name) continue;
      INFO(row.name);
      CHECK(f_divergence(p, q, f) == Catch::Approx(row.value(p, q, 0)).epsilon(1e-15));
      CHECK(f_divergence_terms(p, q, f).sum() == Catch::Approx(row.value(p, q, 0)).epsilon(1e-14));
      const PairGradient mine = f_divergence_gradient(p, q, f), its = row.gradient(p, q, 0);
      CHECK(mine.p.isApprox(its.p, 1e-15));
      CHECK(mine.q.isApprox(its.q, 1e-15));
      CHECK(mine.logits.isApprox(its.logits, 1e-14));
    }
}

TEST_CASE("f_divergence keeps the outcome that q says is impossible (dit drops it)") {
  const ArrayXd half{{.5, .5}}, sure{{1, 0}};
  CHECK(f_divergence(half, sure, generator("kl")) == inf);
  CHECK(f_divergence(half, sure, generator("reverse_kl")) ==
        Catch::Approx(std::log(2)).epsilon(1e-15));
  CHECK(f_divergence(half, sure, generator("total_variation")) == 0.5);
  const auto t_log_t = [](double t) { return t > 0 ? t * std::log(t) : 0; };
  CHECK(f_divergence(half, sure, t_log_t, 0.0, inf) == inf);  // not −.3466
}

TEST_CASE("f_divergence takes a function of your own") {
  const auto t_log_t = [](double t) { return t * std::log(t); };
  CHECK(f_divergence(p, q, t_log_t, 0.0, inf) == Catch::Approx(kl(p, q)).epsilon(1e-14));
  const auto distance = [](double t) { return std::abs(t - 1) / 2; };
  CHECK(f_divergence(ArrayXd{{1, 0}}, ArrayXd{{0, 1}}, distance, 0.5, 0.5) == 1);
  CHECK_THROWS_WITH(f_divergence(
                        p, q, [](double t) { return t; }, 0.0, 1.0),
                    "f_divergence requires f(1) to be 0, but f(1) is 1");
}

TEST_CASE("f_divergence refuses what it cannot take, by its own name") {
  CHECK_THROWS_WITH(generator("euclid"),
                    Catch::Matchers::StartsWith("f_divergence requires generator to be one of kl, "
                                                "reverse_kl, jeffreys") &&
                        Catch::Matchers::EndsWith("but generator is euclid"));
  CHECK_THROWS_WITH(f_divergence(p, ArrayXd{{.5, .6, -.1, 0}}, generator("jeffreys")),
                    "f_divergence requires q to be nonnegative, but q[2] is -0.1");
  CHECK_THROWS_WITH(f_divergence(p, q, generator("alpha"), inf),
                    "f_divergence requires alpha to be finite, but alpha is Infinity");
}
