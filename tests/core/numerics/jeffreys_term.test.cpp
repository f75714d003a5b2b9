#include "surprisal/numerics/jeffreys_term.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/random_pair.hpp"
#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint points[] = {
#include "reference/numerics/jeffreys_term.inc"
};
}  // namespace

TEST_CASE(
    "jeffreys_term is within 16 ulp of the reference, for neighbouring, tiny and huge p and q "
    "too") {
  CHECK(worst_ulps(jeffreys_term, points) <= 16);
}

TEST_CASE("jeffreys_term is infinite where only one component is 0") {
  CHECK(jeffreys_term(0, 0) == 0);
  CHECK(jeffreys_term(0.5, 0) == infinity);
  CHECK(jeffreys_term(0, 0.5) == infinity);
  CHECK(std::isnan(jeffreys_term(infinity, infinity)));
  CHECK(std::isnan(jeffreys_term(-1, 1)));
  CHECK(std::isnan(jeffreys_term(1, nan_value)));
}

TEST_CASE("jeffreys_term is symmetric bit for bit, and never negative") {
  Random random(13);
  for (int i = 0; i < 100000; ++i) {
    const auto [p, q] = random_pair(random, i % 2 == 1);
    CAPTURE(p, q);
    REQUIRE(bits_of(jeffreys_term(p, q)) == bits_of(jeffreys_term(q, p)));
    REQUIRE(jeffreys_term(p, p) == 0);
    REQUIRE(jeffreys_term(p, q) >= 0);
  }
}
