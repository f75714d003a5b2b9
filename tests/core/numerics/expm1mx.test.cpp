#include "surprisal/numerics/expm1mx.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using surprisal::expm1mx;

namespace {
const Point points[] = {
#include "reference/numerics/expm1mx.inc"
};
}  // namespace

TEST_CASE("expm1mx is within 4 eps of the reference, around 0 and its switches too") {
  CHECK(worst_eps(expm1mx, points) <= 4);
}

TEST_CASE("expm1mx is 0 at 0, infinite at both ends, and NaN for NaN") {
  CHECK(expm1mx(0) == 0);
  CHECK(expm1mx(infinity) == infinity);
  CHECK(expm1mx(-infinity) == infinity);
  CHECK(expm1mx(0x1p-60) == 0x1p-121);
  CHECK(std::isnan(expm1mx(nan_value)));
}
