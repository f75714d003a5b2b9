#include "surprisal/numerics/gamma.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

namespace {
const Point lgamma_points[] = {
#include "reference/numerics/lgamma.inc"
};
const Point digamma_points[] = {
#include "reference/numerics/digamma.inc"
};
const Point trigamma_points[] = {
#include "reference/numerics/trigamma.inc"
};
}  // namespace

TEST_CASE("lgamma is within 3 ulp of the reference, at its roots too") {
  CHECK(worst_ulps(surprisal::lgamma, lgamma_points) <= 3);
}

TEST_CASE("digamma and trigamma are within 2 eps of the reference") {
  CHECK(worst_eps(surprisal::digamma, digamma_points) <= 2);
  CHECK(worst_eps(surprisal::trigamma, trigamma_points) <= 2);
}

TEST_CASE("digamma has its digits in the neighbours of its root") {
  CHECK(relative_eps(surprisal::digamma(0x1.762d86356be3fp+0), -0x1.aa2d9b3ce29e0p-54) <= 2);
  CHECK(relative_eps(surprisal::digamma(0x1.762d86356be40p+0), 0x1.1a5beef0723bbp-53) <= 2);
}

TEST_CASE("gamma's family has its limits at 0 and infinity, and is NaN below 0") {
  CHECK(surprisal::lgamma(0) == infinity);
  CHECK(surprisal::lgamma(1) == 0);
  CHECK(surprisal::lgamma(2) == 0);
  CHECK(surprisal::lgamma(infinity) == infinity);
  CHECK(surprisal::digamma(0) == -infinity);
  CHECK(surprisal::digamma(infinity) == infinity);
  CHECK(surprisal::trigamma(0) == infinity);
  CHECK(surprisal::trigamma(infinity) == 0);
  for (auto function : {surprisal::lgamma, surprisal::digamma, surprisal::trigamma}) {
    CHECK(std::isnan(function(-0.5)));
    CHECK(std::isnan(function(nan_value)));
  }
}
