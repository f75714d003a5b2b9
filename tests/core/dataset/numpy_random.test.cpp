#include "surprisal/dataset/numpy_random.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/dataset/sample_without_replacement.hpp"

using namespace surprisal;

namespace {

struct Row {
  std::uint32_t seed;
  std::vector<std::uint32_t> bits;  ///< the first, and the 2000th
  std::vector<double> uniforms;
  std::vector<double> normals;  ///< the first six, and the 1999th and 2000th
  std::vector<std::uint32_t> dice, thousands;
  std::vector<int> permutation;
};
const Row rows[] = {
#include "reference/dataset/numpy_random.inc"
};

template <class Number, class Draw>
std::vector<Number> draws(std::size_t count, Draw draw) {
  std::vector<Number> numbers;
  for (std::size_t i = 0; i < count; ++i) numbers.push_back(draw());
  return numbers;
}

struct Sample {
  std::uint32_t seed, population, count;
  std::uint64_t mixed;
};
const Sample samples[] = {
#include "reference/dataset/sample_without_replacement.inc"
};

}  // namespace

TEST_CASE("a seed gives the bits, uniform and whole numbers and permutations of NumPy") {
  for (const Row& row : rows) {
    CAPTURE(row.seed);
    NumpyRandom words(row.seed), uniforms(row.seed), dice(row.seed), thousands(row.seed);
    auto bits = draws<std::uint32_t>(2000, [&] { return words.bits(); });
    bits.erase(bits.begin() + 8, bits.end() - 1);
    CHECK(bits == row.bits);
    CHECK(draws<double>(row.uniforms.size(), [&] { return uniforms.uniform(); }) == row.uniforms);
    CHECK(draws<std::uint32_t>(row.dice.size(), [&] { return dice.below(6); }) == row.dice);
    CHECK(draws<std::uint32_t>(row.thousands.size(), [&] { return thousands.below(1000); }) ==
          row.thousands);
    CHECK(NumpyRandom(row.seed).permutation(15) == row.permutation);
  }
}

TEST_CASE("a seed gives the normal numbers of NumPy, within 3 ulp") {
  for (const Row& row : rows) {
    CAPTURE(row.seed);
    NumpyRandom random(row.seed);
    auto normals = draws<double>(2000, [&] { return random.normal(); });
    normals.erase(normals.begin() + 6, normals.end() - 2);
    for (std::size_t i = 0; i < normals.size(); ++i) CHECK(ulps(normals[i], row.normals[i]) <= 3);
  }
}

TEST_CASE("normal numbers of NumPy's generator have the same bits natively and in WebAssembly") {
  NumpyRandom random(42);
  Mixed mix;
  for (int i = 0; i < 10000; ++i) mix.add(bits_of(random.normal()));
  CHECK(mix.value() == 0xa422f96edce3b807);
}

TEST_CASE("nothing is drawn where there is no choice") {
  NumpyRandom random(1), same(1);
  CHECK(random.below(0) == 0);
  CHECK(random.below(1) == 0);
  CHECK(random.permutation(1) == std::vector<int>{0});
  CHECK(random.permutation(0).empty());
  CHECK(random.permutation(-1).empty());
  CHECK(random.bits() == same.bits());
}

TEST_CASE("numbers below 2^31 + 1 and below 2^32 − 1 are drawn without overflow") {
  NumpyRandom random(3);
  for (int i = 0; i < 1000; ++i) {
    REQUIRE(random.below(0x80000001) <= 0x80000000);
    REQUIRE(random.below(0xFFFFFFFF) < 0xFFFFFFFF);
  }
}

TEST_CASE("samples without replacement are those of scikit-learn") {
  for (const Sample& sample : samples) {
    CAPTURE(sample.population, sample.count);
    NumpyRandom random(sample.seed);
    CHECK(mixed(sample_without_replacement(sample.population, sample.count, random)) ==
          sample.mixed);
  }
}

TEST_CASE("the examples of NumPy's generator are what their manuals say") {
  NumpyRandom random(42), sampler(42);
  CHECK(random.uniform() == 0.3745401188473625);
  CHECK(sample_without_replacement(10, 5, sampler) == std::vector<std::uint32_t>{8, 1, 5, 0, 7});
}
