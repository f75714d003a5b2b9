#include "surprisal/perceptron/novikoff_bound.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/numerics/ulps.hpp"
#include "core/perceptron/labelled.hpp"

using Eigen::Index;
using namespace surprisal;

TEST_CASE("the bound of the article's example is 117") {
  const auto [points, labels] = article();
  const NovikoffBound bound = novikoff_bound(points, labels);
  CHECK(bound.bound == 117);
  CHECK(bound.radius_squared == 26);
  CHECK(ulps(bound.margin, std::sqrt(2.0 / 9)) <= 2);
  CHECK(ulps(bound.widest.weights.square().sum() + bound.widest.bias * bound.widest.bias, 1) <= 4);
}

TEST_CASE("the widest line has the margin at its support, and more elsewhere") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 51), d = between(random, 1, 6);
    const LabelledPoints data = random_separable(random, n, d);
    const NovikoffBound bound = novikoff_bound(data.points, data.labels);
    const double tiny = 1e-14 * std::sqrt(bound.radius_squared);
    for (Index j = 0; j < data.labels.size(); ++j)
      CHECK(perceptron_margin(bound.widest, row_of(data.points, j), data.labels[j]) >=
            bound.margin - tiny);
    for (Index j : bound.support)
      CHECK(perceptron_margin(bound.widest, row_of(data.points, j), data.labels[j]) <=
            bound.margin + tiny);
    CHECK(relative_eps(bound.bound, bound.radius_squared / (bound.margin * bound.margin)) < 10);
  }
}

TEST_CASE("data that no line separates have no bound") {
  const auto [points, labels] = exclusive_or();
  const NovikoffBound bound = novikoff_bound(points, labels);
  CHECK(bound.bound == infinity);
  CHECK(bound.margin == 0);
  CHECK(bound.radius_squared == 3);
  CHECK(bound.support.size() == 4);
}

TEST_CASE("multiplying all points by a power of two is exact") {
  const auto [points, labels] = article();
  const double near_origin = novikoff_bound(points * 0x1p-300, labels).bound;
  CHECK(near_origin > 1e100);
  CHECK(novikoff_bound(points * 0x1p-20, labels).radius_squared == 1 + 25 * 0x1p-40);
  CHECK(novikoff_bound(points * 0x1p600, labels).bound == infinity);  // about 2^1200
  const Eigen::ArrayXd around_origin{{1, 1, 1}};
  const NovikoffBound far = novikoff_bound(points * 0x1p600, around_origin);
  CHECK(far.radius_squared == infinity);
  CHECK(far.bound == 12.5);
  CHECK(ulps(far.margin, std::sqrt(2.0) * 0x1p600) <= 2);
}
