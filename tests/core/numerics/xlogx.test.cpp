#include "surprisal/numerics/xlogx.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/xlogx.inc"
};
}  // namespace

TEST_CASE("xlogx is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(xlogx, points) <= 3);
}

TEST_CASE("xlogx is 0 at 0 and at 1, and NaN below 0") {
  CHECK(xlogx(0) == 0);
  CHECK(xlogx(1) == 0);
  CHECK(xlogx(infinity) == infinity);
  CHECK(std::isnan(xlogx(-1)));
  CHECK(std::isnan(xlogx(nan_value)));
}
