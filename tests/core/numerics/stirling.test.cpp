#include "surprisal/numerics/stirling.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/gamma.hpp"

using namespace surprisal;

namespace {
const Point remainder_points[] = {
#include "reference/numerics/stirling_remainder.inc"
};
const Point gap_points[] = {
#include "reference/numerics/log_minus_digamma.inc"
};
const Point excess_points[] = {
#include "reference/numerics/trigamma_excess.inc"
};
}  // namespace

TEST_CASE("stirling_remainder, log_minus_digamma and trigamma_excess are within 4 eps") {
  CHECK(worst_eps(stirling_remainder, remainder_points) <= 4);
  CHECK(worst_eps(log_minus_digamma, gap_points) <= 4);
  CHECK(worst_eps(trigamma_excess, excess_points) <= 4);
}

TEST_CASE("what Stirling leaves is infinite at 0, nothing at infinity, and NaN below 0") {
  for (auto function : {stirling_remainder, log_minus_digamma, trigamma_excess}) {
    CHECK(function(0) == infinity);
    CHECK(function(infinity) == 0);
    CHECK(std::isnan(function(-0.5)));
    CHECK(std::isnan(function(nan_value)));
  }
}

TEST_CASE("stirling_remainder completes Stirling's formula") {
  for (double x : {0.25, 0.75, 1.0, 2.5, 9.0, 11.0, 40.0}) {
    const double formula = (x - 0.5) * std::log(x) - x + 0.91893853320467274;
    CHECK(std::abs(formula + stirling_remainder(x) - surprisal::lgamma(x)) <=
          4e-16 * (1 + x * std::log(x + 1)));
  }
}
