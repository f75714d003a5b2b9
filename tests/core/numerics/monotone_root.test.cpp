#include "surprisal/numerics/monotone_root.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/numerics/ulps.hpp"

using surprisal::monotone_root;
using surprisal::RootStep;

TEST_CASE("monotone_root finds a root by Newton's steps in few of them") {
  int calls = 0;
  const auto square = [&](double x) {
    ++calls;
    return RootStep{x * x - 2, x - (x - 2 / x) / 2};
  };
  CHECK(relative_eps(monotone_root(square, 0, 10, 1), std::sqrt(2)) <= 2);
  CHECK(calls <= 8);
}

TEST_CASE("monotone_root halves the bracket where the steps lead nowhere") {
  for (double root : {-1e300, -3.0, -1e-300, 1e-310, 0.5, 1.0, 7e17, 1e308}) {
    for (double bad : {nan_value, infinity, -infinity}) {
      int calls = 0;
      const auto step = [&](double x) {
        ++calls;
        return RootStep{x < root ? -1.0 : x > root ? 1.0 : 0.0, bad};
      };
      CHECK(monotone_root(step, -infinity, infinity, 0) == root);
      CHECK(calls <= 130);
    }
  }
}

TEST_CASE("monotone_root stays in its bracket") {
  const auto rising = [](double x) { return RootStep{1.0, x - 1}; };
  CHECK(monotone_root(rising, 2, 3, 2.5) <= std::nextafter(2.0, 3.0));
  const auto falling = [](double x) { return RootStep{-1.0, x + 1}; };
  CHECK(monotone_root(falling, 2, 3, 2.5) >= std::nextafter(3.0, 2.0));
  const auto unknown = [](double) { return RootStep{nan_value, 0}; };
  CHECK(std::isnan(monotone_root(unknown, 0, 1, 0.5)));
}
