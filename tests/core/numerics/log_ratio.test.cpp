#include "surprisal/numerics/log_ratio.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint points[] = {
#include "reference/numerics/log_ratio.inc"
};
}  // namespace

TEST_CASE("log_ratio is within 3 ulp of the reference, for neighbouring p and q too") {
  CHECK(worst_ulps(log_ratio, points) <= 3);
}

TEST_CASE("log_ratio needs no quotient that fits a double") {
  CHECK(ulps(log_ratio(1e300, 1e-300), 1381.5510557964274) <= 2);
  CHECK(ulps(log_ratio(5e-324, 1.7976931348623157e308), -1454.2227848147652) <= 2);
  CHECK(log_ratio(5e-324, 5e-324) == 0);
}

TEST_CASE("log_ratio has the limits of the logarithm") {
  CHECK(log_ratio(0, 1) == -infinity);
  CHECK(log_ratio(1, 0) == infinity);
  CHECK(log_ratio(1, infinity) == -infinity);
  CHECK(log_ratio(infinity, 1) == infinity);
  CHECK(std::isnan(log_ratio(0, 0)));
  CHECK(std::isnan(log_ratio(infinity, infinity)));
  CHECK(std::isnan(log_ratio(-1, 1)));
  CHECK(std::isnan(log_ratio(1, nan_value)));
}
