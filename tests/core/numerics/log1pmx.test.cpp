#include "surprisal/numerics/log1pmx.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/log1pmx.inc"
};
}  // namespace

TEST_CASE("log1pmx is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(log1pmx, points) <= 3);
}

TEST_CASE("log1pmx has its limits at -1 and infinity, and is NaN below -1") {
  CHECK(log1pmx(0) == 0);
  CHECK(log1pmx(-1) == -infinity);
  CHECK(log1pmx(infinity) == -infinity);
  CHECK(std::isnan(log1pmx(-1.0000000000000002)));
  CHECK(std::isnan(log1pmx(nan_value)));
}

TEST_CASE("log1pmx of a tiny number is minus half its square") {
  CHECK(log1pmx(0x1p-60) == -0x1p-121);
  CHECK(log1pmx(-0x1p-60) == -0x1p-121);
}
