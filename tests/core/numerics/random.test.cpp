#include "surprisal/numerics/random.hpp"

#include <algorithm>
#include <catch_amalgamated.hpp>
#include <numeric>
#include <vector>

#include "core/numerics/ulps.hpp"

using surprisal::Random;

namespace {
struct Row {
  std::uint64_t seed;
  std::vector<std::uint64_t> bits;
  std::vector<double> uniforms, normals;
  std::vector<std::uint64_t> dice, order;
};
const Row rows[] = {
#include "reference/numerics/random.inc"
};

template <class Draw>
void check_moments(Draw draw, double mean, double variance, double tolerance) {
  constexpr int n = 200000;
  double sum = 0, squares = 0;
  for (int i = 0; i < n; ++i) {
    const double x = draw();
    sum += x;
    squares += (x - mean) * (x - mean);
  }
  CHECK(std::abs(sum / n - mean) < tolerance);
  CHECK(std::abs(squares / n - variance) < 2 * tolerance);
}
}  // namespace

TEST_CASE("a seed gives the numbers that another implementation gives") {
  for (const Row& row : rows) {
    CAPTURE(row.seed);
    Random words(row.seed), uniforms(row.seed), normals(row.seed), dice(row.seed), deck(row.seed);
    for (std::uint64_t expected : row.bits) CHECK(words.bits() == expected);
    for (double expected : row.uniforms) CHECK(uniforms.uniform() == expected);
    for (double expected : row.normals) CHECK(ulps(normals.normal(), expected) <= 4);
    for (std::uint64_t expected : row.dice) CHECK(dice.below(6) == expected);
    std::vector<std::uint64_t> order(row.order.size());
    std::iota(order.begin(), order.end(), 0u);
    deck.shuffle(std::span(order));
    CHECK(order == row.order);
  }
}

TEST_CASE("normal numbers have the same bits natively and in WebAssembly") {
  Random random(20261121);
  std::uint64_t mixed = 0;
  for (int i = 0; i < 10000; ++i) mixed = mixed * 31 + bits_of(random.normal());
  CHECK(mixed == 0x88f4f85af2a3d6a9);
}

TEST_CASE("uniform and normal numbers have the moments of their distributions") {
  Random random(1);
  check_moments([&] { return random.uniform(); }, 0.5, 1.0 / 12, 0.003);
  check_moments([&] { return random.normal(); }, 0, 1, 0.01);
}

TEST_CASE("uniform numbers are at least 0 and below 1") {
  Random random(2);
  for (int i = 0; i < 100000; ++i) {
    const double x = random.uniform();
    REQUIRE((x >= 0 && x < 1));
  }
}

TEST_CASE("below gives every number equally often") {
  Random random(3);
  std::vector<int> counts(6);
  for (int i = 0; i < 60000; ++i) ++counts[static_cast<std::size_t>(random.below(6))];
  for (int count : counts) CHECK(std::abs(count - 10000) < 400);
  CHECK(random.below(1) == 0);
  CHECK(random.below(0) == 0);
}

TEST_CASE("below has no bias where 2^64 is far from a multiple of n") {
  Random random(4);
  constexpr std::uint64_t n = 0xc000000000000000;  // x mod n would fall below 2^62 half of the time
  int low = 0;
  for (int i = 0; i < 30000; ++i) low += random.below(n) < (n / 3);
  CHECK(std::abs(low - 10000) < 400);
}

TEST_CASE("a shuffle is a permutation, and every order comes up") {
  Random random(5);
  std::vector<int> counts(6);
  for (int i = 0; i < 6000; ++i) {
    std::vector<int> cards = {0, 1, 2};
    random.shuffle(std::span(cards));
    ++counts[static_cast<std::size_t>(cards[0] * 2 + (cards[1] > cards[2]))];
    std::sort(cards.begin(), cards.end());
    REQUIRE(cards == std::vector<int>{0, 1, 2});
  }
  for (int count : counts) CHECK(std::abs(count - 1000) < 150);
}
