#include "surprisal/dataset/distinct.hpp"

#include <catch_amalgamated.hpp>

using surprisal::distinct;

TEST_CASE("distinct values are in ascending order, each of them once") {
  CHECK(distinct({3, -1, 3, 0.5, -1}) == std::vector<double>{-1, 0.5, 3});
  CHECK(distinct({0.0, -0.0}).size() == 1);
  CHECK(distinct({}).empty());
}
