#include "surprisal/numerics/js_term.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/random_pair.hpp"
#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const PairPoint points[] = {
#include "reference/numerics/js_term.inc"
};
}  // namespace

TEST_CASE(
    "js_term is within 16 ulp of the reference, for neighbouring, tiny and huge p and q too") {
  CHECK(worst_ulps(js_term, points) <= 16);
}

TEST_CASE("js_term has its limits where a component is 0") {
  constexpr double ln_2 = 0x1.62e42fefa39efp-1;
  CHECK(js_term(0, 0) == 0);
  CHECK(js_term(0.5, 0) == 0.25 * ln_2);
  CHECK(js_term(0, 0.5) == 0.25 * ln_2);
  CHECK(js_term(infinity, 1) == infinity);
  CHECK(std::isnan(js_term(infinity, infinity)));
  CHECK(std::isnan(js_term(-1, 1)));
  CHECK(std::isnan(js_term(1, nan_value)));
}

TEST_CASE("js_term is symmetric bit for bit, and between 0 and (p + q)/2 of ln 2") {
  Random random(12);
  for (int i = 0; i < 100000; ++i) {
    const auto [p, q] = random_pair(random, i % 2 == 1);
    CAPTURE(p, q);
    REQUIRE(bits_of(js_term(p, q)) == bits_of(js_term(q, p)));
    REQUIRE(js_term(p, p) == 0);
    REQUIRE(js_term(p, q) >= 0);
    REQUIRE(js_term(p, q) <= 0.5 * (p + q) * 0x1.62e42fefa39efp-1 * (1 + 0x1p-50));
  }
}
