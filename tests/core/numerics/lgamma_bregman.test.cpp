#include "surprisal/numerics/lgamma_bregman.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/gamma.hpp"

using namespace surprisal;

namespace {
const PairPoint lgamma_points[] = {
#include "reference/numerics/lgamma_bregman.inc"
};
const PairPoint stirling_points[] = {
#include "reference/numerics/stirling_bregman.inc"
};
}  // namespace

TEST_CASE("lgamma_bregman and stirling_bregman are within 4 eps, for nearly equal arguments too") {
  CHECK(worst_eps(lgamma_bregman, lgamma_points) <= 4);
  CHECK(worst_eps(stirling_bregman, stirling_points) <= 4);
}

TEST_CASE("the divergences of gamma functions vanish for equal arguments only") {
  for (double x : {1e-300, 0.3, 1.0, 12.9, 13.0, 1e15, 1e300}) {
    CHECK(lgamma_bregman(x, x) == 0);
    CHECK(stirling_bregman(x, x) == 0);
    CHECK(lgamma_bregman(x, x * (1 + 1e-12)) > 0);
    CHECK(stirling_bregman(x * (1 + 1e-12), x) > 0);
  }
}

TEST_CASE("the divergences of gamma functions are NaN where an argument is not positive") {
  for (double x : {0.0, -1.0, infinity, nan_value}) {
    CHECK(std::isnan(lgamma_bregman(x, 1)));
    CHECK(std::isnan(lgamma_bregman(1, x)));
    CHECK(std::isnan(stirling_bregman(x, 1)));
    CHECK(std::isnan(stirling_bregman(1, x)));
    CHECK(std::isnan(lgamma_growth(1, x)));
  }
}

TEST_CASE("lgamma_growth is what lgamma gains beyond a power") {
  CHECK(relative_eps(lgamma_growth(1e-20, 1), -5.772156649015329e-21) <= 4);
  CHECK(std::abs(lgamma_growth(1, 7)) <= 1e-16);  // Γ(8) = 7·Γ(7)
  CHECK(relative_eps(lgamma_growth(2, 1e10), 1e-10 - 5e-21) <= 4);
  CHECK(relative_eps(lgamma_growth(0.5, 1e-300), -300 * std::log(10) / 2 + 0.5723649429247001) <=
        4);
  for (double b : {0.01, 0.5, 3.0, 20.0}) {
    const double direct = surprisal::lgamma(b + 2.5) - surprisal::lgamma(b) - 2.5 * std::log(b);
    CHECK(std::abs(lgamma_growth(2.5, b) - direct) <= 1e-14);
  }
}
