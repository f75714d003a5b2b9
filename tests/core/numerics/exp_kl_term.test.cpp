#include "surprisal/numerics/exp_kl_term.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint exp_points[] = {
#include "reference/numerics/exp_minus_kl_term.inc"
};
const PairPoint mass_points[] = {
#include "reference/numerics/poisson_mass.inc"
};
double exp_of(double p, double q) { return exp_minus_kl_term(p, {q}); }
double mass_of(double k, double mean) { return poisson_mass(k, {mean}); }
}  // namespace

TEST_CASE("exp_minus_kl_term and poisson_mass are within 8 eps down to 1e-300") {
  CHECK(worst_eps(exp_of, exp_points) <= 8);
  CHECK(worst_eps(mass_of, mass_points) <= 8);
}

TEST_CASE("exp_minus_kl_term has its limits, and is NaN below 0") {
  CHECK(exp_of(0, 0) == 1);
  CHECK(exp_of(3, 3) == 1);
  CHECK(exp_of(0, 2) == std::exp(-2));
  CHECK(exp_of(1, 0) == 0);
  CHECK(exp_of(1, infinity) == 0);
  CHECK(exp_of(1e-300, 1e300) == 0);
  CHECK(exp_of(1e300, 1e300) == 1);
  for (double x : {-1.0, nan_value}) {
    CHECK(std::isnan(exp_of(x, 1)));
    CHECK(std::isnan(exp_of(1, x)));
  }
}

TEST_CASE("poisson_mass of a mean of 0 is all at 0") {
  CHECK(mass_of(0, 0) == 1);
  CHECK(mass_of(0.5, 0) == 0);
  CHECK(mass_of(2, 0) == 0);
  CHECK(relative_eps(mass_of(3, 2), 4 / 3.0 * std::exp(-2)) <= 4);
}

TEST_CASE("the second part of a mean counts") {
  // d/dmean of log mass is k/mean − 1: at k = 1e12, mean = 1e12 + 1e6 it is −1e-6.
  const double k = 1e12, mean = 1e12 + 1e6, rest = 1e-5;
  const double ratio = poisson_mass(k, {mean, rest}) / poisson_mass(k, {mean});
  CHECK(std::abs(ratio - 1 + 1e-11) <= 1e-15);
}
