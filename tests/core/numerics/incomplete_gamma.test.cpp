#include "surprisal/numerics/incomplete_gamma.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint lower_points[] = {
#include "reference/numerics/gamma_p.inc"
};
const PairPoint upper_points[] = {
#include "reference/numerics/gamma_q.inc"
};
}  // namespace

TEST_CASE("gamma_p and gamma_q are within 16 eps, down to 1e-300 and up to shapes of 1e15") {
  CHECK(worst_eps(gamma_p, lower_points) <= 16);
  CHECK(worst_eps(gamma_q, upper_points) <= 16);
}

TEST_CASE("gamma_p and gamma_q have their limits, and are NaN outside the domain") {
  for (double a : {1e-10, 0.5, 1.0, 19.0, 20.0, 1e300}) {
    CHECK(gamma_p(a, 0) == 0);
    CHECK(gamma_q(a, 0) == 1);
    CHECK(gamma_p(a, infinity) == 1);
    CHECK(gamma_q(a, infinity) == 0);
    CHECK(std::isnan(gamma_p(a, -1)));
    CHECK(std::isnan(gamma_q(a, nan_value)));
  }
  for (double a : {0.0, -1.0, infinity, nan_value}) {
    CHECK(std::isnan(gamma_p(a, 1)));
    CHECK(std::isnan(gamma_q(a, 1)));
  }
}

TEST_CASE("gamma_p and gamma_q are those of the exponential and of the normal") {
  for (double x : {1e-10, 0.1, 0.5, 1.0, 3.0, 30.0, 600.0}) {
    CHECK(relative_eps(gamma_p(1, x), -std::expm1(-x)) <= 16);
    CHECK(relative_eps(gamma_q(1, x), std::exp(-x)) <= 16);
    CHECK(relative_eps(gamma_q(0.5, x), std::erfc(std::sqrt(x))) <= 16 + 4 * x);
  }
}

TEST_CASE("gamma_p grows with x and falls with a, also where one method follows another") {
  for (double a : {0.5, 0.99, 1.0, 5.0, 19.99, 20.0, 25.0}) {
    double last = 0;
    for (double x = 0.01; x < 4 * a + 10; x *= 1.02) {
      const IncompleteGamma value = incomplete_gamma(a, x);
      CHECK(value.lower >= last);
      CHECK(std::abs(value.lower + value.upper - 1) <= 4.5e-16);
      CHECK(incomplete_gamma(a * 1.001, x).lower <= value.lower * (1 + 4e-15));
      last = value.lower;
    }
  }
}
