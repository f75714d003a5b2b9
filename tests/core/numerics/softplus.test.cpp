#include "surprisal/numerics/softplus.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/softplus.inc"
};
}  // namespace

TEST_CASE("softplus is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(softplus, points) <= 3);
}

TEST_CASE("softplus neither overflows nor vanishes") {
  CHECK(softplus(infinity) == infinity);
  CHECK(softplus(-infinity) == 0);
  CHECK(softplus(1e300) == 1e300);
  CHECK(softplus(-745) > 0);
  CHECK(std::isnan(softplus(nan_value)));
}
