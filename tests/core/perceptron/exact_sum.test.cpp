#include "surprisal/perceptron/exact_sum.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/random.hpp"

using surprisal::ExactSum;
using surprisal::Random;

namespace {

double of_any_size(Random& random, int largest_exponent) {
  const double x = random.uniform() - 0.5;
  const auto exponents = static_cast<std::uint64_t>(2 * largest_exponent);
  return std::ldexp(x, static_cast<int>(random.below(exponents)) - largest_exponent);
}

}  // namespace

TEST_CASE("an exact sum has no cancellation, overflow or underflow") {
  ExactSum sum;
  CHECK(sum.sign() == 0);
  CHECK(sum.value() == 0);
  sum.add_product(1e300, 1e300);
  CHECK(sum.value() == infinity);
  sum.add_product(-1e300, 1e300);
  CHECK(sum.sign() == 0);
  sum.add_product(5e-324, 5e-324);
  CHECK(sum.sign() == 1);
  CHECK(sum.value() == 5e-324);
  sum.add(-5e-324);
  CHECK(sum.sign() == -1);
  CHECK(sum.value() == -5e-324);
  const double largest = std::numeric_limits<double>::max();
  sum.add_product(largest, -largest);
  CHECK(sum.value() == -infinity);
  sum.add_product(largest, largest);
  sum.add(5e-324);
  sum.add_product(-5e-324, 5e-324);
  CHECK(sum.sign() == 0);
}

TEST_CASE("an exact sum of one product is that product, rounded as the processor does") {
  Random random(1);
  int wrong = 0;
  for (int i = 0; i < 100000; ++i) {
    const double x = of_any_size(random, 450), y = of_any_size(random, 450);
    ExactSum sum;
    sum.add_product(x, y);
    wrong += sum.value() != x * y;
    ExactSum two;
    two.add(x);
    two.add(y);
    wrong += two.value() != x + y;
  }
  CHECK(wrong == 0);
}

TEST_CASE("an exact sum of numbers and their opposites is 0, in any order") {
  Random random(2);
  std::vector<double> terms;
  for (int i = 0; i < 1000; ++i) {
    terms.push_back(of_any_size(random, 1000));
    terms.push_back(-terms.back());
  }
  random.shuffle(std::span(terms));
  ExactSum sum;
  for (double x : terms) sum.add_product(x, 0x1p-40);
  CHECK(sum.sign() == 0);
  sum.add_product(0x1p-1074, 0x1p-1000);
  CHECK(sum.sign() == 1);
}
