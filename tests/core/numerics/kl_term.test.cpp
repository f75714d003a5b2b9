#include "surprisal/numerics/kl_term.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/random.hpp"

using namespace surprisal;

namespace {
const PairPoint points[] = {
#include "reference/numerics/kl_term.inc"
};
}  // namespace

TEST_CASE(
    "kl_term is within 16 ulp of the reference, for neighbouring, tiny and huge p and q too") {
  CHECK(worst_ulps(kl_term, points) <= 16);
}

TEST_CASE("kl_term has the limits of p log(p/q) - p + q") {
  CHECK(kl_term(0, 0.25) == 0.25);
  CHECK(kl_term(0.25, 0) == infinity);
  CHECK(kl_term(0, 0) == 0);
  CHECK(kl_term(infinity, 1) == infinity);
  CHECK(kl_term(1, infinity) == infinity);
  CHECK(std::isnan(kl_term(infinity, infinity)));
  CHECK(std::isnan(kl_term(-1, 1)));
  CHECK(std::isnan(kl_term(1, -1)));
  CHECK(std::isnan(kl_term(nan_value, 0)));
  CHECK(std::isnan(kl_term(0, nan_value)));
}

TEST_CASE("kl_term is 0 for equal p and q, and never negative") {
  Random random(11);
  for (int i = 0; i < 100000; ++i) {
    const double p = random.uniform() * std::exp2(-40 * random.uniform());
    const double q = p * (1 + random.normal() * std::exp2(-54 * random.uniform()));
    if (!(q >= 0)) continue;
    CAPTURE(p, q);
    REQUIRE(kl_term(p, p) == 0);
    REQUIRE(kl_term(p, q) >= 0);
    REQUIRE((p == q || kl_term(p, q) > 0));
  }
}
