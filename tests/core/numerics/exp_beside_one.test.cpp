#include "surprisal/numerics/exp_beside_one.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

TEST_CASE("exp_beside_one is right to less than an eps of 1") {
  double worst = 0;
  for (double x = 0; x >= -708; x -= 0.00737) {
    const double error = exp_beside_one(x) - std::exp(x);
    worst = std::max(worst, std::abs(error) / 0x1p-52);
    REQUIRE(relative_eps(exp_beside_one(x), std::exp(x)) <= 3 - 1.5 * x);
  }
  CHECK(worst < 1);
  CHECK(exp_beside_one(0.0) == 1);
  CHECK(std::isnan(exp_beside_one(nan_value)));
}
