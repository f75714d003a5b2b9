#include "surprisal/numerics/xlogy.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint points[] = {
#include "reference/numerics/xlogy.inc"
};
}  // namespace

TEST_CASE("xlogy is within 3 ulp of the reference, at its roots and switches too") {
  CHECK(worst_ulps(xlogy, points) <= 3);
}

TEST_CASE("xlogy of 0 silences every y but NaN") {
  CHECK(xlogy(0, 0) == 0);
  CHECK(xlogy(0, infinity) == 0);
  CHECK(xlogy(1, 0) == -infinity);
  CHECK(std::isnan(xlogy(0, nan_value)));
  CHECK(std::isnan(xlogy(nan_value, 1)));
  CHECK(std::isnan(xlogy(1, -1)));
}
