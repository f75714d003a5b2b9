#include "surprisal/perceptron/big_integer.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "surprisal/numerics/random.hpp"

using surprisal::BigInteger;
using surprisal::Random;

namespace {

BigInteger random_integer(Random& random, int digits) {
  BigInteger x;
  for (int i = 0; i < digits; ++i)
    x = x.shifted(32) + BigInteger(static_cast<double>(random.below(4) ? random.below(~0u) : 0));
  return random.below(2) ? x : -x;
}

}  // namespace

TEST_CASE("whole numbers of any size obey the laws of arithmetic") {
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const auto draw = [&] { return random_integer(random, static_cast<int>(random.below(9))); };
    const BigInteger a = draw(), b = draw(), c = draw();
    CHECK((a + b) * c == a * c + b * c);
    CHECK((a + b) * (a - b) == a * a - b * b);
    CHECK((a + b) + c == a + (b + c));
    CHECK(a - a == BigInteger());
    CHECK(-(-a) == a);
    CHECK((a < b) == ((b - a).sign() > 0));
    CHECK(a.shifted(37) == a * BigInteger(0x1p37));
    if (!b.is_zero()) CHECK((a * b).divided_by(b) == a);
    if (!c.is_zero()) CHECK((a * c.shifted(50)).divided_by(c.shifted(50)) == a);
  }
}

TEST_CASE("whole doubles become what they are, and ratios come back") {
  for (double x : {0.0, 1.0, -1.0, 3.0, 0x1p31, 0x1p32, 0x1p53, -0x1.fffffffffffffp52, 1e300}) {
    CHECK(ratio(BigInteger(x), BigInteger(1.0)) == x);
    CHECK(BigInteger(x).sign() == (x > 0) - (x < 0));
  }
  CHECK(ratio(BigInteger(1.0), BigInteger(3.0)) == 1.0 / 3);
  const BigInteger huge = BigInteger(1e300) * BigInteger(1e300) * BigInteger(3.0);
  CHECK(ratio(huge * BigInteger(2.0), huge) == 2);
  CHECK(ratio(huge, BigInteger(1.0)) == std::numeric_limits<double>::infinity());
  CHECK(root_of_ratio(huge * huge, BigInteger(1.0)) == std::numeric_limits<double>::infinity());
  CHECK(root_of_ratio(huge * huge, huge * BigInteger(3.0)) == Catch::Approx(1e300));
  CHECK(root_of_ratio(BigInteger(9.0), BigInteger(4.0)) == 1.5);
  CHECK(root_of_ratio(BigInteger(9.0), BigInteger(4.0), -3) == 1.5 / 8);
  CHECK(root_of_ratio(BigInteger(2.0), BigInteger(1.0)) == std::sqrt(2.0));
}

TEST_CASE("the example of big_integer.hpp") {
  const BigInteger a(1e300), one(1.0);
  CHECK((a * a - one).divided_by(a - one) == a + one);
}
