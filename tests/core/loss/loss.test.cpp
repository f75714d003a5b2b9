#include "surprisal/loss/loss.hpp"

#include <catch_amalgamated.hpp>

using namespace surprisal;

TEST_CASE("a loss is found by its name") {
  for (const Loss& row : losses()) CHECK(&loss(row.name) == &row);
  CHECK_THROWS_WITH(loss("kl"),
                    Catch::Matchers::StartsWith("loss requires name to be one of squared_error"));
}
