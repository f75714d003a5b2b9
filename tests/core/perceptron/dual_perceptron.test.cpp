#include "surprisal/perceptron/dual_perceptron.hpp"

#include <catch_amalgamated.hpp>

#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"

using Eigen::ArrayXd;
using Eigen::Index;
using namespace surprisal;

namespace {

/// Point by point, margin by margin; what alpha stands for is the weights, each time.
bool same_trajectory(const LabelledPoints& data, const PerceptronRule& rule,
                     const RunOptions& options, double tolerance) {
  const auto& [points, labels] = data;
  const PerceptronRun primal = run_perceptron(points, labels, rule, options);
  const DualRun dual = run_dual_perceptron(points, labels, rule, options);
  const auto close = [&](const ArrayXd& a, const ArrayXd& b) {
    return (a - b).abs().maxCoeff() <= tolerance;
  };
  if (primal.entries.size() != dual.entries.size() || primal.status != dual.status) return false;
  if (primal.mistakes != dual.mistakes || !close(primal.end().weights, dual.end.weights))
    return false;
  if (primal.cycle_from != dual.cycle_from || primal.cycle_to != dual.cycle_to) return false;
  for (std::size_t k = 0; k < primal.entries.size(); ++k) {
    const PerceptronEntry& a = primal.entries[k];
    const DualEntry& b = dual.entries[k];
    ArrayXd weights = primal.start.weights;
    for (Index i = 0; i < labels.size(); ++i) weights += b.alpha[i] * labels[i] * row_of(points, i);
    const bool same =
        a.point == b.point && a.updated == b.updated && a.visits == b.visits &&
        std::abs(a.margin - b.margin) <= tolerance && close(a.state.weights, weights) &&
        std::abs(a.state.bias - b.bias) <= tolerance &&
        std::abs(a.loss.value - b.loss.value) <= tolerance * static_cast<double>(labels.size()) &&
        a.loss.misclassified == b.loss.misclassified;
    if (!same) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the dual form counts: the first point twice, the third five times") {
  const auto [points, labels] = article();
  const DualRun run = run_dual_perceptron(points, labels);
  CHECK((run.gram == RowsOf<double>{{18, 21, 6}, {21, 25, 7}, {6, 7, 2}}).all());
  CHECK(run.status == PerceptronStatus::separated);
  REQUIRE(run.entries.size() == 7);
  CHECK((run.entries.back().alpha == ArrayXd{{2, 0, 5}}).all());
  CHECK(run.entries.back().bias == -3);
  CHECK(run.end == state({1, 1}, -3));
}

TEST_CASE("primal and dual form have the same trajectory, exactly so with whole numbers") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 13), d = between(random, 1, 4);
    const LabelledPoints data = random_integers(random, n, d, 6);
    PerceptronRule rule{.rate = random.below(2) ? 1 : 0.25, .seed = random.bits()};
    if (random.below(2)) rule.start = {ArrayXd::Constant(d, 3), -2};
    for (Index j = 0; j < 50; ++j)
      rule.chosen.push_back(static_cast<Index>(random.below(static_cast<std::uint64_t>(n))));
    for (const NamedOrder& order : visiting_orders) {
      CAPTURE(order.name);
      rule.order = order.order;
      CHECK(same_trajectory(data, rule, {.limit = 200, .every_visit = random.below(2) == 0}, 0));
    }
  }
}

TEST_CASE("primal and dual form have the same trajectory but for roundings with other numbers") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 21), d = between(random, 1, 4);
    const LabelledPoints data = random_separable(random, n, d);
    CHECK(same_trajectory(data, {.rate = .1}, {}, 1e-11));
  }
}

TEST_CASE("the dual form names its own function when it refuses") {
  const auto [points, labels] = article();
  CHECK_THROWS_MATCHES(
      run_dual_perceptron(points, labels, {.rate = 0}), InvalidArgument,
      Catch::Matchers::Message(
          "dual_perceptron requires rate to be positive and finite, but rate is 0"));
}
