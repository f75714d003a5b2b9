#include "surprisal/loss/reduction.hpp"

#include <array>
#include <catch_amalgamated.hpp>

using namespace surprisal;

namespace {
constexpr float outputs[] = {1, 2, 3, 1, 2, 3, 1, 2, 3};
constexpr float classes[] = {0, 2, 2};
constexpr LossBatch<float> of_classes{outputs, classes, 3, 3, true};
constexpr std::array weights{1.0, 5.0, 0.5};
}  // namespace

TEST_CASE("a mean is over samples, of classes with weights over the weights of the targets") {
  const Loss& entropy = loss("cross_entropy");
  CHECK(reduction_scale(entropy, of_classes, {}, Reduction::mean) == 1.0 / 3);
  CHECK(reduction_scale(entropy, of_classes, {.weights = weights}, Reduction::mean) == 0.5);
  CHECK(reduction_scale(entropy, of_classes, {.weights = weights}, Reduction::sum) == 1);
  CHECK(reduction_scale(entropy, of_classes, {.weights = weights}, Reduction::none) == 1);
}

TEST_CASE("a mean is over samples where weights are not heeded, or targets are shares of classes") {
  const LossBatch<float> of_shares{outputs, outputs, 3, 3};
  const LossSettings weighted{.weights = weights};
  CHECK(reduction_scale(loss("cross_entropy"), of_shares, weighted, Reduction::mean) == 1.0 / 3);
  CHECK(reduction_scale(loss("kl_to_targets"), of_shares, weighted, Reduction::mean) == 1.0 / 3);
}

TEST_CASE("a mean of no weight at all is 0") {
  const std::array nothing{0.0, 5.0, 0.0};
  const LossSettings weighted{.weights = nothing};
  CHECK(reduction_scale(loss("focal"), of_classes, weighted, Reduction::mean) == 0);
}

TEST_CASE("losses are summed without losing the small ones") {
  const double values[] = {1e16, 1, -1e16};
  CHECK(reduced<double>(values, 0.5) == 0.5);
  const float singles[] = {1e8f, 1, 1};
  CHECK(reduced<float>(singles, 1) == 100000002);
}
