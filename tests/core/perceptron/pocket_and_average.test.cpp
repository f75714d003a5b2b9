#include <catch_amalgamated.hpp>

#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/averaged_perceptron.hpp"
#include "surprisal/perceptron/fit_perceptron.hpp"
#include "surprisal/perceptron/linear_separability.hpp"
#include "surprisal/perceptron/pocket_perceptron.hpp"
#include "surprisal/perceptron/run_perceptron.hpp"

using Eigen::ArrayXd;
using Eigen::Index;
using namespace surprisal;

TEST_CASE("the best line for exclusive or, in the pocket, has one mistake") {
  const auto [points, labels] = exclusive_or();
  const PocketPerceptron pocket = pocket_perceptron(points, labels);
  CHECK(pocket.misclassified == 1);
  CHECK(perceptron_loss(points, labels, pocket.state).misclassified == 1);
  CHECK(pocket.mistakes_before < pocket.mistakes);
  const PocketPerceptron shuffled =
      pocket_perceptron(points, labels, {.order = VisitingOrder::shuffled});
  CHECK(shuffled.mistakes == 400);
  CHECK(shuffled.misclassified == 4);
}

TEST_CASE("the pocket of separable data ends with what separates them") {
  const auto [points, labels] = article();
  const PocketPerceptron pocket = pocket_perceptron(points, labels, {});
  CHECK(pocket.misclassified == 0);
  CHECK(pocket.state == state({1, 1}, -3));
  CHECK(pocket.last == pocket.state);
  CHECK(pocket.mistakes == 7);
  CHECK(pocket.mistakes_before == 7);
}

TEST_CASE("the pocket is one of the rule's states, never worse than start and end by the ratchet") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 5, 34);
    const LabelledPoints data = random_integers(random, n, 2, 5);
    const PerceptronRule rule{.order = VisitingOrder::random, .seed = random.bits()};
    const PocketPerceptron pocket = pocket_perceptron(data.points, data.labels, rule, 30);
    const PerceptronRun run =
        run_perceptron(data.points, data.labels, rule, {.limit = pocket.mistakes});
    const auto k = static_cast<std::size_t>(pocket.mistakes_before);
    const PerceptronState& then = k == 0 ? run.start : run.entries[k - 1].state;
    CHECK(pocket.state == then);
    CHECK(pocket.last == run.end());
    CHECK(perceptron_loss(data.points, data.labels, pocket.state).misclassified ==
          pocket.misclassified);
    CHECK(pocket.misclassified <= run.start_loss.misclassified);
    CHECK((pocket.misclassified == 0) <= linear_separability(data.points, data.labels).separable);
  }
}

TEST_CASE("the average weighs each state by the visits that it survived") {
  const auto [points, labels] = article();
  const AveragedPerceptron one = averaged_perceptron(points, labels, {}, 1);
  CHECK(one.average == state({8. / 3, 8. / 3}, 2. / 3));
  CHECK(one.last == state({2, 2}, 0));
  CHECK(one.mistakes == 2);
  CHECK(averaged_perceptron(points, labels, {}, 0).average == state({0, 0}, 0));
  CHECK(averaged_perceptron(points, labels, {}, 100).last == state({1, 1}, -3));
}

TEST_CASE("the average is that of all entries of a trace of every visit") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 5, 34);
    const LabelledPoints data = random_integers(random, n, 3, 5);
    const PerceptronRule rule{.order = VisitingOrder::shuffled, .seed = random.bits()};
    const AveragedPerceptron averaged = averaged_perceptron(data.points, data.labels, rule, 7);
    const PerceptronRun run =
        run_perceptron(data.points, data.labels, rule, {.limit = 7 * n, .every_visit = true});
    if (run.status == PerceptronStatus::separated) continue;
    PerceptronState total = state({0, 0, 0}, 0);
    for (const PerceptronEntry& entry : run.entries) {
      total.weights += entry.state.weights;
      total.bias += entry.state.bias;
    }
    const double visits = static_cast<double>(7 * n);
    CHECK(averaged.average == PerceptronState{total.weights / visits, total.bias / visits});
    CHECK(averaged.last == run.end());
    CHECK(averaged.mistakes == run.mistakes);
  }
}

TEST_CASE("pocket and average refuse under their own names") {
  const auto [points, labels] = article();
  using Catch::Matchers::Message;
  CHECK_THROWS_MATCHES(
      pocket_perceptron(points, ArrayXd{{1, 2, 1}}), InvalidArgument,
      Message("pocket_perceptron requires labels to be 1 or -1, but labels[1] is 2"));
  CHECK_THROWS_MATCHES(
      averaged_perceptron(points, labels, {}, -1), InvalidArgument,
      Message("averaged_perceptron requires passes to be nonnegative, but passes is -1"));
}
