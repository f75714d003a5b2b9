#include "surprisal/distributions/tail.hpp"

#include <catch_amalgamated.hpp>

using namespace surprisal;

namespace {
const Tail gumbel_end = {.exponential = 2, .rate = 0.5, .linear = -0.5};
const Tail normal_end = {.square = 0.5, .linear = 1};
const Tail poisson_end = {.superlinear = 1, .linear = -2, .logarithm = 0.5};
const Tail laplace_end = {.linear = 2};
const Tail cauchy_end = {.logarithm = 2};  // density ≈ x^−2
const Tail uniform_end = {.finite_end = true};
}  // namespace

TEST_CASE("a density's own tail is integrable") {
  for (const Tail& tail :
       {gumbel_end, normal_end, poisson_end, laplace_end, cauchy_end, uniform_end}) {
    CHECK(integrable(tail));
  }
}

TEST_CASE("the fastest growth decides whether a tail is integrable") {
  CHECK_FALSE(integrable({.exponential = -1, .rate = 1, .square = 5}));
  CHECK_FALSE(integrable({.square = -1, .linear = 5}));
  CHECK_FALSE(integrable({.superlinear = -1, .linear = 5}));
  CHECK_FALSE(integrable({.linear = -1, .logarithm = 5}));
  CHECK_FALSE(integrable({.logarithm = 1}));  // 1/x
  CHECK(integrable({.logarithm = 1.01}));
  CHECK_FALSE(integrable({}));
}

TEST_CASE("at a finite end distance^logarithm is integrable above −1") {
  CHECK(integrable({.finite_end = true, .logarithm = -0.99}));
  CHECK_FALSE(integrable({.finite_end = true, .logarithm = -1}));
}

TEST_CASE("only a power's tail lacks moments") {
  for (const Tail& tail : {gumbel_end, normal_end, poisson_end, laplace_end, uniform_end}) {
    CHECK(has_moment(tail, 100));
  }
  CHECK(has_moment(cauchy_end, 0.99));
  CHECK_FALSE(has_moment(cauchy_end, 1));
}

TEST_CASE("cross-entropy is finite where p has the moment that q's tail asks for") {
  CHECK(finite_cross_entropy(cauchy_end, cauchy_end));
  CHECK_FALSE(finite_cross_entropy(cauchy_end, laplace_end));
  CHECK_FALSE(finite_cross_entropy(cauchy_end, poisson_end));
  CHECK_FALSE(finite_cross_entropy({.logarithm = 3}, normal_end));
  CHECK(finite_cross_entropy({.logarithm = 3.1}, normal_end));
  CHECK(finite_cross_entropy(laplace_end, normal_end));
  CHECK(finite_cross_entropy(laplace_end, poisson_end));
  CHECK(finite_cross_entropy(uniform_end, gumbel_end));
}

TEST_CASE("a Gumbel's lower end asks for an exponential moment of its own rate") {
  CHECK(finite_cross_entropy(normal_end, gumbel_end));
  CHECK(finite_cross_entropy(poisson_end, gumbel_end));
  CHECK(finite_cross_entropy(gumbel_end, gumbel_end));
  CHECK(finite_cross_entropy({.linear = 0.6}, gumbel_end));
  CHECK_FALSE(finite_cross_entropy({.linear = 0.5}, gumbel_end));  // ∫ 1
  CHECK_FALSE(finite_cross_entropy({.linear = 0.4}, gumbel_end));
  CHECK(finite_cross_entropy({.linear = 0.5, .logarithm = 2}, gumbel_end));  // ∫ 1/x²
  CHECK_FALSE(finite_cross_entropy(cauchy_end, gumbel_end));
}

TEST_CASE("powers of two densities add their growths") {
  const Tail both = combined(normal_end, 2, {.square = 0.5, .superlinear = 1, .linear = 3}, -1);
  CHECK(both.square == 0.5);
  CHECK(both.superlinear == -1);
  CHECK(both.linear == -1);
  CHECK(integrable(both));
  // Equal squares cancel, and the next term decides.
  CHECK_FALSE(integrable(combined(normal_end, 2, {.square = 1, .linear = 3}, -1)));
  CHECK(integrable(combined(normal_end, 2, {.square = 1, .linear = 1}, -1)));
}

TEST_CASE("of two exponential growths the faster leads, and equal ones add up") {
  const Tail slower = {.exponential = 7, .rate = 0.25};
  const Tail led = combined(gumbel_end, 2, slower, -1);
  CHECK(led.exponential == 4);
  CHECK(led.rate == 0.5);
  const Tail reversed = combined(slower, 2, gumbel_end, -1);
  CHECK(reversed.exponential == -2);
  CHECK_FALSE(integrable(reversed));
  const Tail equal = combined(gumbel_end, 2, {.exponential = 3, .rate = 0.5}, -1);
  CHECK(equal.exponential == 1);
  CHECK(combined(normal_end, 2, gumbel_end, -1).exponential == -2);
  // exp(x + 1000) against exp(x + 1000.6), of which neither is a double.
  const Tail far = {.exponential = 1, .rate = 1, .shift = 1000};
  CHECK(integrable(combined(far, 2, {.exponential = 1, .rate = 1, .shift = 1000.6}, -1)));
  CHECK_FALSE(integrable(combined(far, 2, {.exponential = 1, .rate = 1, .shift = 1000.7}, -1)));
  CHECK(combined(uniform_end, 2, uniform_end, -1).finite_end);
}
