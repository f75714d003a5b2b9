#include "surprisal/perceptron/fit_perceptron.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/run_perceptron.hpp"

using Catch::Matchers::Message;
using Eigen::ArrayXd;
using Eigen::Index;
using namespace surprisal;

TEST_CASE("without a trace the article's example ends at the same line") {
  const auto [points, labels] = article();
  const PerceptronFit fit = fit_perceptron(points, labels);
  CHECK(fit.separated);
  CHECK(fit.state == state({1, 1}, -3));
  CHECK(fit.mistakes == 7);
  CHECK(fit.passes == 6);
}

TEST_CASE("a fit has the bits of a run, in doubles and in floats") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 41), d = between(random, 1, 11);
    LabelledPoints data =
        random.below(2) ? random_separable(random, n, d) : random_integers(random, n, d, 3);
    const RowsOf<float> floats = data.points.cast<float>();
    data.points = floats.cast<double>();
    const PerceptronRule rule{
        .order = random.below(2) ? VisitingOrder::cyclic : VisitingOrder::shuffled,
        .rate = random.below(2) ? 1 : .3,
        .seed = random.bits()};
    const PerceptronFit fit = fit_perceptron(data.points, data.labels, rule, 20);
    const PerceptronFit half = fit_perceptron(floats, data.labels, rule, 20);
    CHECK(fit.state == half.state);
    CHECK(fit.mistakes == half.mistakes);
    PerceptronRun run =
        run_perceptron(data.points, data.labels, rule, {.limit = 20 * n, .every_visit = true});
    // A cycle ends the run sooner than the passes end; then only the fit goes on.
    if (run.status == PerceptronStatus::cycles) continue;
    CHECK(run.end() == fit.state);
    CHECK(run.mistakes == fit.mistakes);
    if (fit.separated) CHECK(run.status == PerceptronStatus::separated);
  }
}

TEST_CASE("a seed gives the same bits natively and in WebAssembly") {
  Random random(52);
  const LabelledPoints data = random_separable(random, 1000, 7);
  std::uint64_t mixed = 0;
  const PerceptronRule rule{.order = VisitingOrder::shuffled, .rate = .1, .seed = 3};
  const PerceptronFit fit = fit_perceptron(data.points, data.labels, rule, 50);
  for (double w : fit.state.weights) mixed = mixed * 31 + bits_of(w);
  mixed = mixed * 31 + bits_of(fit.state.bias);
  CHECK(mixed == 0x5d8f6cb0bd1194ab);
  CHECK(fit.mistakes == 1239);
}

TEST_CASE("a fit of large data finds its line") {
  Random random(53);
  const LabelledPoints data = random_separable(random, 20000, 20);
  const PerceptronFit fit = fit_perceptron(data.points, data.labels, {}, 5);
  const double wrong =
      static_cast<double>(perceptron_loss(data.points, data.labels, fit.state).misclassified);
  CHECK(wrong < 600);
}

TEST_CASE("a fit that would overflow ends with the weights before") {
  const PerceptronFit fit =
      fit_perceptron(SampleRows{{1e308}, {-1}}, ArrayXd{{-1, -1}}, {.rate = 10});
  CHECK_FALSE(fit.separated);
  CHECK(fit.state == state({0}, 0));
}

TEST_CASE("a fit refuses orders that have no passes") {
  const auto [points, labels] = article();
  CHECK_THROWS_MATCHES(
      fit_perceptron(points, labels, {.order = VisitingOrder::first}), InvalidArgument,
      Message(
          "fit_perceptron requires order to be cyclic or shuffled, but the others have no passes"));
  CHECK_THROWS_AS(fit_perceptron(points, labels, {}, -1), InvalidArgument);
  const RowsOf<float> bad{{1, 2}, {3, std::numeric_limits<float>::quiet_NaN()}};
  CHECK_THROWS_MATCHES(
      fit_perceptron(bad, ArrayXd{{1, 1}}), InvalidArgument,
      Message("fit_perceptron requires points to be finite, but points[1][1] is NaN"));
}
