#include "surprisal/numerics/normal_quantile.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const Point points[] = {
#include "reference/numerics/normal_quantile.inc"
};
}  // namespace

TEST_CASE("normal_quantile is within 4 eps of the reference, beside ½ and its switches too") {
  CHECK(worst_eps(normal_quantile, points) <= 4);
}

TEST_CASE("normal_quantile is odd about ½, and infinite at 0 and 1") {
  CHECK(normal_quantile(0) == -infinity);
  CHECK(normal_quantile(1) == infinity);
  CHECK(normal_quantile(0.5) == 0);
  CHECK(normal_quantile(0.25) == -normal_quantile(0.75));
  CHECK(normal_quantile(0x1p-53) == -normal_quantile(1 - 0x1p-53));
  CHECK(std::isfinite(normal_quantile(5e-324)));
  for (double u : {-1e-300, 1.0000001, infinity, nan_value}) {
    CHECK(std::isnan(normal_quantile(u)));
  }
}

TEST_CASE("normal_quantile gives the example of its documentation") {
  CHECK(relative_eps(normal_quantile(0.975), 1.959963984540054) <= 2);
}
