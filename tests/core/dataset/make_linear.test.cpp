#include "surprisal/dataset/make_linear.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

/// How far each sample is on its own side of the border.
Eigen::ArrayXd distances(const LinearData& made) {
  Eigen::ArrayXd distances(made.data.samples());
  for (Eigen::Index i = 0; i < distances.size(); ++i) {
    double score = made.bias;
    for (Eigen::Index j = 0; j < made.weights.size(); ++j)
      score += made.data.features(i, j) * made.weights[j];
    distances[i] = made.data.labels[static_cast<std::size_t>(i)] == 1 ? score : -score;
  }
  return distances;
}

}  // namespace

TEST_CASE("no sample of make_linear is nearer to the border than the margin") {
  for (int features : {1, 2, 3, 20})
    for (double margin : {0.0, 0.1, 1.0, 25.0}) {
      CAPTURE(features, margin);
      const LinearData made =
          make_linear({.samples = 1000, .features = features, .margin = margin, .seed = 7});
      const double rounding = 1e-15 * (1 + margin) * features;
      CHECK(distances(made).minCoeff() > margin - rounding);
      CHECK(distances(made).maxCoeff() < margin + 1 + rounding);
      CHECK(ulps(made.weights.square().sum(), 1) <= 4);
    }
}

TEST_CASE("the classes of make_linear are equally large, and in random order") {
  const LinearData made = make_linear({.samples = 101});
  CHECK(std::count(made.data.labels.begin(), made.data.labels.end(), 0) == 51);
  CHECK(std::count(made.data.labels.begin(), made.data.labels.begin() + 50, 0) > 15);
  CHECK(std::count(made.data.labels.begin() + 51, made.data.labels.end(), 0) > 15);
}

TEST_CASE("make_linear has the same bits natively and in WebAssembly") {
  const LinearData made = make_linear({.samples = 500, .features = 3, .seed = 1});
  CHECK(mixed_bits(made.data.features) == 0x4604eb375243e435);
  CHECK(mixed_bits(make_linear({.samples = 500, .features = 3, .seed = 2}).data.features) !=
        mixed_bits(made.data.features));
}

TEST_CASE("make_linear refuses a margin that is none") {
  CHECK_THROWS_MATCHES(
      make_linear({.margin = -1}), InvalidArgument,
      Message("make_linear requires margin to be nonnegative and finite, but margin is -1"));
  CHECK_THROWS_AS(make_linear({.margin = nan_value}), InvalidArgument);
  CHECK_THROWS_AS(make_linear({.features = 0}), InvalidArgument);
}
