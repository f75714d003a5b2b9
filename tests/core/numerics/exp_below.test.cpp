#include "surprisal/numerics/exp_below.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

TEST_CASE("exp_below puts back what the subtraction loses") {
  CHECK(relative_eps(exp_below(0.1, 500.3), 5.833109806852848e-218) <= 2);
  CHECK(exp_below(-infinity, 0) == 0);
  CHECK(std::isnan(exp_below(nan_value, 0)));
}
