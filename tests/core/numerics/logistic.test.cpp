#include "surprisal/numerics/logistic.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/logistic.inc"
};
}  // namespace

TEST_CASE("logistic is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(logistic, points) <= 3);
}

TEST_CASE("logistic goes from 0 to 1, and keeps the digits of small results") {
  CHECK(logistic(-infinity) == 0);
  CHECK(logistic(infinity) == 1);
  CHECK(logistic(0) == 0.5);
  CHECK(logistic(-745) > 0);
  CHECK(std::isnan(logistic(nan_value)));
}
