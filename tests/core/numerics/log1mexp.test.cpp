#include "surprisal/numerics/log1mexp.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/log1mexp.inc"
};
}  // namespace

TEST_CASE("log1mexp is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(log1mexp, points) <= 3);
}

TEST_CASE("log1mexp has its limits at 0 and -infinity, and is NaN above 0") {
  CHECK(log1mexp(0) == -infinity);
  CHECK(log1mexp(-infinity) == 0);
  CHECK(std::isnan(log1mexp(1e-10)));
  CHECK(std::isnan(log1mexp(nan_value)));
}
