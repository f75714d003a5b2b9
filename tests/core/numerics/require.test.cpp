#include "surprisal/numerics/require.hpp"

#include <catch_amalgamated.hpp>
#include <limits>

using namespace surprisal;

TEST_CASE("numbers in messages have the fewest digits that read back") {
  CHECK(to_text(-0.1) == "-0.1");
  CHECK(to_text(3) == "3");
  CHECK(to_text(1.0 / 3) == "0.3333333333333333");
  CHECK(to_text(0.1 + 0.2) == "0.30000000000000004");
  CHECK(to_text(-1.5e-7) == "-1.5e-7");
  CHECK(to_text(0.000125) == "0.000125");
  CHECK(to_text(123.25) == "123.25");
  CHECK(to_text(1200) == "1200");
  CHECK(to_text(1e20) == "100000000000000000000");
  CHECK(to_text(1e21) == "1e+21");
  CHECK(to_text(5e-324) == "5e-324");
  CHECK(to_text(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
  CHECK(to_text(0) == "0");
  CHECK(to_text(std::numeric_limits<double>::quiet_NaN()) == "NaN");
  CHECK(to_text(-std::numeric_limits<double>::quiet_NaN()) == "NaN");
  CHECK(to_text(-std::numeric_limits<double>::infinity()) == "-Infinity");
}

TEST_CASE("an element that is refused is named by argument, index and value") {
  CHECK_THROWS_WITH(require_element(false, "kl", "q", "nonnegative", 3, -0.1),
                    "kl requires q to be nonnegative, but q[3] is -0.1");
  CHECK_NOTHROW(require_element(true, "kl", "q", "nonnegative", 3, 0.1));
}

TEST_CASE("a scalar that is refused is named by argument and value") {
  CHECK_THROWS_AS(require(false, "renyi_entropy", "alpha", "nonnegative", -1), InvalidArgument);
  CHECK_THROWS_WITH(require(false, "renyi_entropy", "alpha", "nonnegative", -1),
                    "renyi_entropy requires alpha to be nonnegative, but alpha is -1");
  CHECK_NOTHROW(require(true, "renyi_entropy", "alpha", "nonnegative", 2));
}

TEST_CASE("sizes that do not fit are refused with both sizes") {
  CHECK_THROWS_WITH(require_nonempty("entropy", "p", 0),
                    "entropy requires p to be nonempty, but p has length 0");
  CHECK_THROWS_WITH(require_same_size("kl", "p", 3, "q", 2),
                    "kl requires q to be as long as p (3), but q has length 2");
  CHECK_NOTHROW(require_same_size("kl", "p", 3, "q", 3));
  CHECK_NOTHROW(require_nonempty("entropy", "p", 1));
}
