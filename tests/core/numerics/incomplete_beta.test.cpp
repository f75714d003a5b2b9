#include "surprisal/numerics/incomplete_beta.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const QuadruplePoint lower_points[] = {
#include "reference/numerics/beta_p.inc"
};
const QuadruplePoint upper_points[] = {
#include "reference/numerics/beta_q.inc"
};
}  // namespace

TEST_CASE("beta_p and beta_q are within 16 eps, down to 1e-300 and up to parameters of 1e12") {
  CHECK(worst_eps(beta_p, lower_points) <= 16);
  CHECK(worst_eps(beta_q, upper_points) <= 16);
}

TEST_CASE("beta_p and beta_q have their limits, and are NaN outside the domain") {
  for (double a : {1e-10, 0.5, 1.0, 19.0, 20.0, 1e300}) {
    for (double b : {1e-10, 1.0, 30.0}) {
      CHECK(beta_p(a, b, 0, 1) == 0);
      CHECK(beta_q(a, b, 0, 1) == 1);
      CHECK(beta_p(a, b, 1, 0) == 1);
      CHECK(beta_q(a, b, 1, 0) == 0);
      CHECK(std::isnan(beta_p(a, b, -0.5, 1.5)));
      CHECK(std::isnan(beta_q(a, b, nan_value, 0.5)));
    }
  }
  for (double a : {0.0, -1.0, infinity, nan_value}) {
    CHECK(std::isnan(beta_p(a, 1, 0.5, 0.5)));
    CHECK(std::isnan(beta_p(1, a, 0.5, 0.5)));
  }
}

TEST_CASE("beta_p is the power of a place where a parameter is 1, and mirrors") {
  for (double x : {1e-20, 0.1, 0.3, 0.5}) {
    for (double a : {1e-3, 0.5, 1.0, 7.0, 19.5, 25.0, 300.0}) {
      CHECK(relative_eps(beta_p(a, 1, x, 1 - x), std::pow(x, a)) <= 16);
      CHECK(relative_eps(beta_q(1, a, x, 1 - x), std::pow(1 - x, a)) <= 16 + 2 * a);
      CHECK(beta_p(a, 2.5, x, 1 - x) == beta_q(2.5, a, 1 - x, x));
    }
  }
}

TEST_CASE("beta_p is one half in the middle of a symmetric density") {
  for (double a : {1e-5, 0.3, 1.0, 5.0, 19.9, 20.0, 1e3, 1e10}) {
    CHECK(relative_eps(beta_p(a, a, 0.5, 0.5), 0.5) <= 16);
  }
}
