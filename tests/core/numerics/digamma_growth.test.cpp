#include "surprisal/numerics/digamma_growth.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/gamma.hpp"

using namespace surprisal;

namespace {
const PairPoint growth_points[] = {
#include "reference/numerics/digamma_growth.inc"
};
const PairPoint drop_points[] = {
#include "reference/numerics/trigamma_drop.inc"
};
}  // namespace

TEST_CASE("digamma_growth and trigamma_drop are within 4 eps, for any difference") {
  CHECK(worst_eps(digamma_growth, growth_points) <= 4);
  CHECK(worst_eps(trigamma_drop, drop_points) <= 4);
}

TEST_CASE("digamma_growth and trigamma_drop are 0 for no difference, and NaN outside") {
  for (double b : {1e-100, 0.5, 13.0, 1e100}) {
    CHECK(digamma_growth(0, b) == 0);
    CHECK(trigamma_drop(0, b) == 0);
  }
  for (double b : {0.0, -1.0, nan_value, infinity}) {
    CHECK(std::isnan(digamma_growth(1, b)));
    CHECK(std::isnan(trigamma_drop(1, b)));
  }
  CHECK(std::isnan(digamma_growth(-2, 1)));
}

TEST_CASE("digamma_growth and trigamma_drop are what a step of one changes") {
  for (double b : {0.1, 1.0, 12.5, 40.0}) {
    CHECK(relative_eps(digamma_growth(1, b), 1 / b) <= 8);
    CHECK(relative_eps(trigamma_drop(1, b), 1 / b / b) <= 8);
    CHECK(relative_eps(digamma_growth(-0.05, b), -digamma_growth(0.05, b - 0.05)) <= 64);
  }
}
