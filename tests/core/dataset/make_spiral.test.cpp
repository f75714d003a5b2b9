#include "surprisal/dataset/make_spiral.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

constexpr double two_pi = 6.283185307179586;

}  // namespace

TEST_CASE("two arms of make_spiral are TensorFlow Playground's spirals, at a fifth of their size") {
  const Dataset data = make_spiral({.samples = 100});
  std::vector<int> found(2);
  for (int i = 0; i < data.samples(); ++i) {
    const double x = data.features(i, 0), y = data.features(i, 1);
    const int arm = data.labels[static_cast<std::size_t>(i)];
    // Playground: r = i/n·5, t = 1.75·i/n·2π + arm·π, (r·sin t, r·cos t) for n samples an arm.
    const double r = std::hypot(x, y) * 5, t = 1.75 * r / 5 * two_pi + arm * two_pi / 2;
    CHECK(std::abs(r * std::sin(t) - 5 * x) < 1e-13);
    CHECK(std::abs(r * std::cos(t) - 5 * y) < 1e-13);
    CHECK(std::abs(r * 10 - std::round(r * 10)) < 1e-13);
    ++found[static_cast<std::size_t>(arm)];
  }
  CHECK(found == std::vector<int>{50, 50});
}

TEST_CASE("arms of make_spiral are turned by equal angles, and share samples evenly") {
  const Dataset data = make_spiral({.samples = 11, .arms = 4, .turns = 0, .seed = 2});
  std::vector<int> found(4);
  for (int i = 0; i < data.samples(); ++i) {
    const int arm = data.labels[static_cast<std::size_t>(i)];
    ++found[static_cast<std::size_t>(arm)];
    const double across = arm % 2 == 0 ? data.features(i, 0) : data.features(i, 1);
    const double along = arm % 2 == 0 ? data.features(i, 1) : data.features(i, 0);
    CHECK(across == 0);
    CHECK((arm < 2 ? along : -along) >= 0);
  }
  CHECK(found == std::vector<int>{3, 3, 3, 2});
  CHECK(data.classes() == 4);
}

TEST_CASE("make_spiral has the same bits natively and in WebAssembly") {
  const Dataset data = make_spiral({.samples = 500, .arms = 3, .noise = 0.1, .seed = 1});
  CHECK(mixed_bits(data.features) == 0x716524c43c4bc1);
}

TEST_CASE("make_spiral refuses no arms, and turns without end") {
  CHECK_THROWS_MATCHES(make_spiral({.arms = 0}), InvalidArgument,
                       Message("make_spiral requires arms to be at least 1, but arms is 0"));
  CHECK_THROWS_MATCHES(make_spiral({.turns = 1e9}), InvalidArgument,
                       Message("make_spiral requires turns to be within ±100, but turns is "
                               "1000000000"));
  CHECK_THROWS_AS(make_spiral({.turns = nan_value}), InvalidArgument);
  CHECK_THROWS_AS(make_spiral({.noise = -1}), InvalidArgument);
}
