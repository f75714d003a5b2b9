#include "surprisal/perceptron/run_perceptron.hpp"

#include <catch_amalgamated.hpp>
#include <numeric>

#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/novikoff_bound.hpp"

using Catch::Matchers::Message;
using Eigen::Index;
using namespace surprisal;
using Status = PerceptronStatus;

namespace {

PerceptronRun run(const LabelledPoints& data, const PerceptronRule& rule = {},
                  const RunOptions& options = {}) {
  return run_perceptron(data.points, data.labels, rule, options);
}

PerceptronRule chosen(std::vector<Index> points) {
  return {.order = VisitingOrder::chosen, .chosen = std::move(points)};
}

std::vector<Index> visited(const PerceptronRun& run) {
  std::vector<Index> points;
  for (const PerceptronEntry& entry : run.entries) points.push_back(entry.point);
  return points;
}

}  // namespace

TEST_CASE("the article's example, update by update") {
  const std::vector<PerceptronState> states = {
      state({3, 3}, 1),  state({2, 2}, 0),  state({1, 1}, -1), state({0, 0}, -2),
      state({3, 3}, -1), state({2, 2}, -2), state({1, 1}, -3)};
  const double margins[] = {0, -7, -4, -1, -2, -5, -2}, losses[] = {7, 4, 1, 4, 5, 2, 0};
  const std::vector<Index> points = {0, 2, 2, 2, 0, 2, 2}, misclassified = {1, 1, 1, 2, 1, 1, 0};
  for (VisitingOrder order : {VisitingOrder::first, VisitingOrder::cyclic}) {
    const PerceptronRun trace = run(article(), {.order = order});
    CHECK(trace.start == state({0, 0}, 0));
    CHECK(trace.start_loss.misclassified == 3);
    CHECK(trace.status == Status::separated);
    CHECK(trace.mistakes == 7);
    REQUIRE(trace.entries.size() == 7);
    PerceptronState before = trace.start;
    for (std::size_t k = 0; k < 7; ++k) {
      CAPTURE(k);
      const PerceptronEntry& entry = trace.entries[k];
      CHECK(entry.point == points[k]);
      CHECK(entry.margin == margins[k]);
      CHECK(entry.updated);
      CHECK(entry.state == states[k]);
      CHECK((entry.update.weights == entry.state.weights - before.weights).all());
      CHECK(entry.update.bias == entry.state.bias - before.bias);
      CHECK(entry.loss.value == losses[k]);
      CHECK(entry.loss.misclassified == misclassified[k]);
      before = entry.state;
    }
  }
}

TEST_CASE("first begins again after an update, cyclic goes on") {
  CHECK(run(article(), {.order = VisitingOrder::first}).entries.back().visits == 17);
  CHECK(run(article(), {.order = VisitingOrder::cyclic}).entries.back().visits == 15);
  const LabelledPoints data{{{1}, {2}, {3}, {4}}, {{-1, -1, 1, 1}}};
  const auto points = [&](VisitingOrder order) {
    return visited(run(data, {.order = order}, {.limit = 6}));
  };
  CHECK(points(VisitingOrder::first) == std::vector<Index>{0, 2, 0, 0, 2, 0});
  CHECK(points(VisitingOrder::cyclic) == std::vector<Index>{0, 2, 0, 1, 2, 0});
}

TEST_CASE("another order ends at another line") {
  const PerceptronRun other = run(article(), chosen({1, 2, 2, 2}));
  CHECK(other.status == Status::separated);
  CHECK(other.end() == state({1, 0}, -2));
  // Li Hang's other order, in which the second point is visited in the middle.
  const PerceptronRun book = run(article(), chosen({0, 2, 2, 2, 1, 2, 2, 2, 0, 2, 2}));
  CHECK(book.status == Status::separated);
  CHECK(book.mistakes == 11);
  CHECK(book.end() == state({2, 1}, -5));
}

TEST_CASE("a chosen point that is right changes nothing, and is an entry all the same") {
  const PerceptronRun trace = run(article(), chosen({0, 0, 1, 2}));
  CHECK(trace.status == Status::limited);
  CHECK(visited(trace) == std::vector<Index>{0, 0, 1, 2});
  CHECK(trace.mistakes == 2);
  CHECK_FALSE(trace.entries[1].updated);
  CHECK(trace.entries[1].margin == 19);
  CHECK(trace.entries[1].update == state({0, 0}, 0));
  CHECK(trace.entries[1].state == state({3, 3}, 1));
  CHECK(trace.entries[1].loss.value == 7);
  CHECK(run(article(), chosen({})).entries.empty());
  CHECK(run(article(), chosen({})).status == Status::limited);
}

TEST_CASE("with every visit, the right ones are entries, too") {
  const PerceptronRun trace = run(article(), {}, {.every_visit = true});
  CHECK(visited(trace) == std::vector<Index>{0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2});
  CHECK(trace.mistakes == 7);
  CHECK(trace.status == Status::separated);
  CHECK(trace.entries.back().visits == 15);
}

TEST_CASE("the rate scales a trajectory that starts at 0, and nothing else") {
  const PerceptronRun one = run(article()), half = run(article(), {.rate = .5});
  CHECK(visited(one) == visited(half));
  CHECK(half.end() == state({.5, .5}, -1.5));
  const PerceptronRun odd = run(article(), {.rate = .1});
  CHECK(odd.status == Status::separated);
  CHECK(odd.mistakes == 7);
}

TEST_CASE("a start that separates needs no update") {
  const PerceptronRun trace = run(article(), {.start = state({1, 0}, -2)});
  CHECK(trace.entries.empty());
  CHECK(trace.status == Status::separated);
  CHECK(trace.end() == state({1, 0}, -2));
}

TEST_CASE("exclusive or falls into a cycle: the weights of the start come back") {
  const PerceptronRun trace = run(exclusive_or());
  CHECK(trace.status == Status::cycles);
  CHECK(trace.cycle_from == 0);
  CHECK(trace.cycle_to == static_cast<Index>(trace.entries.size()));
  CHECK(trace.end() == trace.start);
  CHECK(trace.entries.back().loss.misclassified == 4);
}

TEST_CASE("a cycle may come after a way into it") {
  const PerceptronRun trace = run(exclusive_or(), {.start = state({10, 3}, 0)});
  CHECK(trace.status == Status::cycles);
  CHECK(trace.cycle_from > 0);
  CHECK(trace.cycle_to == static_cast<Index>(trace.entries.size()));
  CHECK(trace.end() == trace.entries[static_cast<std::size_t>(trace.cycle_from) - 1].state);
}

TEST_CASE("without a cycle a run goes on to its limit") {
  const PerceptronRun shuffled = run(exclusive_or(), {.order = VisitingOrder::shuffled});
  CHECK(shuffled.status == Status::limited);
  CHECK(shuffled.entries.size() == 1000);
  CHECK(run(exclusive_or(), {}, {.limit = 3}).status == Status::limited);
  CHECK(run(exclusive_or(), {}, {.limit = 0}).entries.empty());
}

TEST_CASE("shuffled passes are shuffled anew, each, the same for a seed") {
  const PerceptronRule rule{.order = VisitingOrder::shuffled, .seed = 7};
  const PerceptronRun trace = run(exclusive_or(), rule, {.limit = 400, .every_visit = true});
  std::vector<Index> order(4);
  std::iota(order.begin(), order.end(), 0);
  Random random(7);
  for (std::size_t k = 0; k < 400; ++k) {
    if (k % 4 == 0) random.shuffle(std::span(order));
    CHECK(trace.entries[k].point == order[k % 4]);
  }
  CHECK(trace.end() == run(exclusive_or(), rule, {.limit = 400, .every_visit = true}).end());
}

TEST_CASE("weights that would overflow are not taken") {
  const PerceptronRun overflow = run({{{1e308}, {-1}}, {{-1, -1}}}, {.rate = 10});
  CHECK(overflow.status == Status::overflow);
  CHECK(overflow.entries.empty());
}

TEST_CASE("separable data end separated, within Novikoff's bound, in every order") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 21), d = between(random, 1, 4);
    const LabelledPoints data = random_separable(random, n, d);
    const double bound = novikoff_bound(data.points, data.labels).bound;
    REQUIRE(bound < 1e300);
    for (VisitingOrder order :
         {VisitingOrder::first, VisitingOrder::cyclic, VisitingOrder::shuffled}) {
      const PerceptronRun trace = run(data, {.order = order}, {.limit = 20000});
      CHECK(static_cast<double>(trace.mistakes) <= bound);
      if (bound <= 20000) CHECK(trace.status == Status::separated);
    }
  }
}

TEST_CASE("run_perceptron refuses what is no rule") {
  CHECK_THROWS_MATCHES(
      run(article(), {.rate = -1}), InvalidArgument,
      Message("perceptron requires rate to be positive and finite, but rate is -1"));
  CHECK_THROWS_MATCHES(
      run(article(), chosen({0, 3})), InvalidArgument,
      Message("perceptron requires chosen to be the index of a point, but chosen[1] is 3"));
  CHECK_THROWS_MATCHES(run(article(), {.start = state({1}, 0)}), InvalidArgument,
                       Message("perceptron requires weights to be as long as a point (2), but "
                               "weights has length 1"));
  CHECK_THROWS_AS(run(article(), {}, {.limit = -1}), InvalidArgument);
}
