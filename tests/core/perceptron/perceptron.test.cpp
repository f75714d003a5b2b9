#include "surprisal/perceptron/perceptron.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/numerics/ulps.hpp"
#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"

using Catch::Matchers::Message;
using Eigen::ArrayXd;
using namespace surprisal;

TEST_CASE("a margin is positive on the right side, and 0 on the line") {
  CHECK(perceptron_margin(state({1, 1}, -3), ArrayXd{{3, 3}}, 1) == 3);
  CHECK(perceptron_margin(state({1, 1}, -3), ArrayXd{{1, 1}}, -1) == 1);
  CHECK(perceptron_margin(state({1, 1}, -3), ArrayXd{{1, 2}}, 1) == 0);
  CHECK(perceptron_margin(state({0, 0}, 0), ArrayXd{{1, 2}}, -1) == 0);
}

TEST_CASE("the sign of a margin is exact where rounding would lose it") {
  // .1·3 − .3 of these doubles is 2^−55 + 2^−56 − … > 0; rounded first, it is another number.
  CHECK(perceptron_margin(state({.1}, -.3), ArrayXd{{3}}, 1) == std::fma(.1, 3, -.3));
  CHECK(perceptron_margin(state({.1}, -.3), ArrayXd{{3}}, 1) != .1 * 3 - .3);
  const PerceptronState tiny = state({1e-200, -1e-200}, 0);
  CHECK(perceptron_margin(tiny, ArrayXd{{1e-200, 0}}, 1) == 5e-324);
  CHECK(perceptron_margin(tiny, ArrayXd{{1e-200, 1e-200}}, 1) == 0);
  const PerceptronState huge = state({1e200, -1e200}, 1);
  CHECK(perceptron_margin(huge, ArrayXd{{1e200, 1e200}}, 1) == 1);
  CHECK(perceptron_margin(huge, ArrayXd{{1e200, 1e200}}, -1) == -1);
}

TEST_CASE("an update adds the point, and its label to the bias") {
  CHECK(perceptron_update(state({0, 0}, 0), ArrayXd{{3, 3}}, 1, 1) == state({3, 3}, 1));
  CHECK(perceptron_update(state({3, 3}, 1), ArrayXd{{1, 1}}, -1, 1) == state({2, 2}, 0));
  CHECK(perceptron_update(state({3, 3}, 1), ArrayXd{{1, 1}}, -1, .5) == state({2.5, 2.5}, .5));
}

TEST_CASE("the loss sums the misclassified, and an update follows its gradient") {
  const auto [points, labels] = article();
  const auto loss = [&](const PerceptronState& at) { return perceptron_loss(points, labels, at); };
  CHECK(loss(state({0, 0}, 0)).value == 0);
  CHECK(loss(state({0, 0}, 0)).misclassified == 3);
  CHECK(loss(state({3, 3}, 1)).value == 7);
  CHECK(loss(state({3, 3}, 1)).misclassified == 1);
  CHECK(loss(state({1, 1}, -3)).value == 0);
  CHECK(loss(state({1, 1}, -3)).misclassified == 0);
  CHECK(loss(state({-1, -1}, 0)).value == 13);
  // Its gradient at (−1, −1), 0 is −Σ y·x over the first two: (−7, −6) and −2.
  CHECK(loss(state({-1 + 0x1p-10, -1}, 0)).value == 13 - 7 * 0x1p-10);
  CHECK(loss(state({-1, -1 + 0x1p-10}, 0)).value == 13 - 6 * 0x1p-10);
  CHECK(loss(state({-1, -1}, 0x1p-10)).value == 13 - 2 * 0x1p-10);
}

TEST_CASE("the next misclassified point is looked for in a circle") {
  const auto [points, labels] = article();
  CHECK(next_misclassified(points, labels, state({3, 3}, 1), 0) == 2);
  CHECK(next_misclassified(points, labels, state({0, 0}, -2), 0) == 0);
  CHECK(next_misclassified(points, labels, state({0, 0}, -2), 1) == 1);
  CHECK(next_misclassified(points, labels, state({0, 0}, -2), 2) == 0);
  CHECK(next_misclassified(points, labels, state({1, 1}, -3), 1) == -1);
}

TEST_CASE("what a perceptron cannot take is refused by name, index and value") {
  const auto [points, labels] = article();
  const PerceptronState start = state({0, 0}, 0);
  CHECK_THROWS_MATCHES(
      perceptron_loss(points, ArrayXd{{1, 1, .5}}, start), InvalidArgument,
      Message("perceptron_loss requires labels to be 1 or -1, but labels[2] is 0.5"));
  CHECK_THROWS_MATCHES(
      perceptron_loss(points, ArrayXd{{1, nan_value, 1}}, start), InvalidArgument,
      Message("perceptron_loss requires labels to be 1 or -1, but labels[1] is NaN"));
  CHECK_THROWS_MATCHES(
      perceptron_loss(points, ArrayXd{{1, 1}}, start), InvalidArgument,
      Message(
          "perceptron_loss requires labels to be as long as points (3), but labels has length 2"));
  CHECK_THROWS_MATCHES(
      perceptron_loss(SampleRows{{1, 2}, {3, infinity}}, ArrayXd{{1, 1}}, start), InvalidArgument,
      Message("perceptron_loss requires points to be finite, but points[1][1] is Infinity"));
  CHECK_THROWS_MATCHES(
      perceptron_loss(SampleRows(0, 2), ArrayXd(), start), InvalidArgument,
      Message("perceptron_loss requires points to be nonempty, but points has length 0"));
  CHECK_THROWS_MATCHES(
      perceptron_loss(points, labels, state({1, nan_value}, 0)), InvalidArgument,
      Message("perceptron_loss requires weights to be finite, but weights[1] is NaN"));
  CHECK_THROWS_MATCHES(perceptron_loss(points, labels, state({1}, 0)), InvalidArgument,
                       Message("perceptron_loss requires weights to be as long as a point (2), but "
                               "weights has length 1"));
  CHECK_THROWS_MATCHES(
      perceptron_update(start, ArrayXd{{1, 2}}, 1, 0), InvalidArgument,
      Message("perceptron_update requires rate to be positive and finite, but rate is 0"));
  CHECK_THROWS_MATCHES(perceptron_margin(start, ArrayXd{{1, 2}}, 0), InvalidArgument,
                       Message("perceptron_margin requires label to be 1 or -1, but label is 0"));
  CHECK_THROWS_AS(next_misclassified(points, labels, start, 3), InvalidArgument);
}
