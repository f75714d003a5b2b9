#include "surprisal/dataset/make_xor.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

TEST_CASE("class 1 of make_xor is where one coordinate is negative and the other is not") {
  const Dataset data = make_xor({.samples = 1000, .gap = 0.2, .seed = 3});
  int ones = 0;
  for (int i = 0; i < data.samples(); ++i) {
    const double x = data.features(i, 0), y = data.features(i, 1);
    const int label = data.labels[static_cast<std::size_t>(i)];
    REQUIRE(label == (x * y < 0 ? 1 : 0));
    REQUIRE((std::abs(x) >= 0.2 && std::abs(x) <= 1.2));
    REQUIRE((std::abs(y) >= 0.2 && std::abs(y) <= 1.2));
    ones += label;
  }
  CHECK(std::abs(ones - 500) < 80);
}

TEST_CASE("noise moves the samples of make_xor, not their labels") {
  const Dataset exact = make_xor({.seed = 3}), noisy = make_xor({.noise = 0.3, .seed = 3});
  CHECK(noisy.labels == exact.labels);
  const SampleRows moved = noisy.features - exact.features;
  CHECK(std::abs(std::sqrt(moved.square().mean()) - 0.3) < 0.05);
}

TEST_CASE("make_xor has the same bits natively and in WebAssembly") {
  const Dataset data = make_xor({.samples = 500, .noise = 0.1, .seed = 1});
  CHECK(mixed_bits(data.features) == 0x7aada0bab83a4e8f);
}

TEST_CASE("make_xor refuses a gap or a noise that is none") {
  CHECK_THROWS_MATCHES(make_xor({.gap = -0.5}), InvalidArgument,
                       Message("make_xor requires gap to be nonnegative and finite, but gap is "
                               "-0.5"));
  CHECK_THROWS_AS(make_xor({.noise = nan_value}), InvalidArgument);
  CHECK_THROWS_AS(make_xor({.samples = 0}), InvalidArgument);
}
