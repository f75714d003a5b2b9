#include "surprisal/dataset/sin_cos.hpp"

#include <catch_amalgamated.hpp>
#include <random>

#include "core/numerics/ulps.hpp"

using surprisal::sin_cos;
using surprisal::sin_cos_of_turns;
using surprisal::SinCos;

TEST_CASE("sine and cosine are within 1.1 ulp of the C library's, which are within 0.55") {
  std::mt19937_64 engine(Catch::getSeed());
  INFO("seed " << Catch::getSeed());
  for (int i = 0; i < 100000; ++i) {
    const double x = static_cast<double>(engine() >> 11) * 0x1p-53 * 6.283185307179586;
    CAPTURE(x);
    REQUIRE(ulps(sin_cos(x).sin, std::sin(x)) <= 1.1);
    REQUIRE(ulps(sin_cos(x).cos, std::cos(x)) <= 1.1);
  }
}

TEST_CASE("sine and cosine have all their digits beside their zeros") {
  // DLMF 4.17, to the digits of a double: sin π of the double next to π is what that double lacks.
  CHECK(sin_cos(3.141592653589793).sin == 1.2246467991473532e-16);
  CHECK(sin_cos(6.283185307179586).sin == -2.4492935982947064e-16);
  CHECK(sin_cos(1.5707963267948966).cos == 6.123233995736766e-17);
  CHECK(sin_cos(4.71238898038469).cos == -1.8369701987210297e-16);
}

TEST_CASE("the examples of sin_cos are what its manual says") {
  CHECK(sin_cos(1).cos == 0.5403023058681398);
  CHECK(sin_cos_of_turns(-1.75).sin == 1);
}

TEST_CASE("quarters of a turn are exact, however many turns there are") {
  CHECK(sin_cos(0).sin == 0);
  CHECK(sin_cos(0).cos == 1);
  for (double whole : {0.0, 1.0, -1.0, 1e6, -1e12}) {
    CHECK(sin_cos_of_turns(whole).cos == 1);
    CHECK(sin_cos_of_turns(whole + .25).sin == 1);
    CHECK(sin_cos_of_turns(whole + .5).cos == -1);
    CHECK(sin_cos_of_turns(whole - .25).sin == -1);
    CHECK(sin_cos_of_turns(whole).sin == 0);
  }
  CHECK(ulps(sin_cos_of_turns(1.0 / 12).sin, .5) <= 1);
  CHECK(ulps(sin_cos_of_turns(7 + 1.0 / 8).cos, std::sqrt(.5)) <= 2);
}

TEST_CASE("sine and cosine have the same bits natively and in WebAssembly") {
  std::uint64_t mixed = 0;
  for (int i = 0; i < 10000; ++i) {
    const SinCos at = sin_cos(i * 6.283185307179586 / 10000);
    mixed = (mixed * 31 + bits_of(at.sin)) * 31 + bits_of(at.cos);
  }
  CHECK(mixed == 0xf383598a77928013);
}
