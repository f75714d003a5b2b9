#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>
#include <vector>

#include "surprisal/network/batches.hpp"
#include "surprisal/network/initializer.hpp"
#include "surprisal/network/optimizer.hpp"
#include "surprisal/network/penalty.hpp"
#include "surprisal/network/schedule.hpp"
#include "surprisal/network/shape.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("a name that no table has is refused with those that it has") {
  CHECK_THROWS_MATCHES(optimizer("adma"), InvalidArgument,
                       MessageMatches(ContainsSubstring("one of sgd, momentum, nesterov, rms_prop, "
                                                        "adam, adam_w, but name is adma")));
  CHECK_THROWS_AS(activation("Tanh"), InvalidArgument);
  CHECK_THROWS_AS(initializer(""), InvalidArgument);
  CHECK_THROWS_AS(schedule("cosinus"), InvalidArgument);
  CHECK_THROWS_AS(penalty("l3"), InvalidArgument);
}

TEST_CASE("a setting that a row does not have, or outside its range, is refused") {
  const auto& settings = optimizer("adam").settings;
  const NamedNumber unknown[] = {{"momentum", 0.9}};
  CHECK_THROWS_MATCHES(settings_from(settings, unknown, "network"), InvalidArgument,
                       MessageMatches(ContainsSubstring(
                           "network requires settings to be among mean_decay, square_decay, "
                           "epsilon, but there is \"momentum\"")));
  const NamedNumber large[] = {{"mean_decay", 1.5}};
  CHECK_THROWS_MATCHES(
      settings_from(settings, large, "network"), InvalidArgument,
      MessageMatches(ContainsSubstring("mean_decay to be between 0 and 1, but mean_decay is 1.5")));
  const NamedNumber none[] = {{"epsilon", std::nan("")}};
  CHECK_THROWS_AS(settings_from(settings, none, "network"), InvalidArgument);
}

TEST_CASE("schedules begin at 1 and go where they say") {
  const std::vector<double> steps = {3, 0.5}, waves = {6};
  const double expected[] = {1, 1, 1, 0.5, 0.5, 0.5, 0.25};
  for (int epoch = 0; epoch < 7; ++epoch) {
    CHECK(schedule("constant").factor(epoch, {}) == 1);
    CHECK(schedule("step").factor(epoch, steps) == expected[epoch]);
  }
  // ½(1 + cos(π·t/6)): cosines of multiples of 30°.
  const double cosines[] = {1, std::sqrt(3.0) / 2, 0.5, 0, -0.5, -std::sqrt(3.0) / 2, -1};
  for (int epoch = 0; epoch < 7; ++epoch)
    CHECK_THAT(schedule("cosine").factor(epoch, waves), WithinAbs((1 + cosines[epoch]) / 2, 2e-16));
  CHECK(schedule("cosine").factor(100, waves) == 0);
}

TEST_CASE("a step schedule answers at once, however many epochs a state claims") {
  const std::vector<double> slow = {1, 0.999999}, fast = {1, 0.5}, uneven = {1.5, 0.5};
  CHECK_THAT(schedule("step").factor(1'000'000, slow), WithinRel(std::exp(-1.0), 1e-6));
  CHECK(schedule("step").factor(9007199254740991, fast) == 0);
  CHECK(schedule("step").factor(2, uneven) == 0.5);
  CHECK(schedule("step").factor(3, uneven) == 0.25);
}

TEST_CASE("penalties and their slopes agree, and KL to a prior is L2 but for a constant") {
  const std::vector<double> settings = {0.3, 0.2, 1.5};
  for (const Penalty& row : penalties()) {
    CAPTURE(row.name);
    for (const double w : {-2.0, -0.3, 0.7, 4.0}) {
      const double h = 1e-5;
      const double slope = (row.value(w + h, settings) - row.value(w - h, settings)) / (2 * h);
      CHECK_THAT(row.slope(w, settings), WithinAbs(slope, 1e-9));
    }
  }
  CHECK(penalty("l1").slope(0, settings) == 0);
  CHECK_THAT(penalty("kl_to_prior").slope(1, settings), WithinAbs(0.3 / 2.25, 1e-16));
}

TEST_CASE("initial weights have the spread that their rule promises") {
  const std::ptrdiff_t inputs = 30, units = 20;
  for (const auto& [name, variance, bound] : {std::tuple{"uniform", 1.0 / 12, 0.5},
                                              {"glorot", 2.0 / 50, std::sqrt(6.0 / 50)},
                                              {"he", 2.0 / 30, 9.0},
                                              {"zeros", 0.0, 0.0}}) {
    CAPTURE(name);
    Random random(3);
    double squares = 0, sum = 0;
    for (int i = 0; i < 40000; ++i) {
      const double w = initializer(name).draw(random, inputs, units);
      CHECK(std::abs(w) <= bound);
      squares += w * w;
      sum += w;
    }
    CHECK_THAT(squares / 40000, WithinAbs(variance, 0.03 * variance));
    CHECK_THAT(sum / 40000, WithinAbs(0, 0.02 * std::sqrt(variance) + 1e-300));
  }
}

TEST_CASE("an epoch shows each sample once, and the next in another order") {
  std::vector<int> samples(10);
  for (int i = 0; i < 10; ++i) samples[static_cast<std::size_t>(i)] = 2 * i;
  Batches batches(samples, 4, 7);
  CHECK(batches.per_epoch() == 3);
  std::vector<std::vector<int>> epochs;
  for (int epoch = 0; epoch < 2; ++epoch) {
    std::vector<int> seen;
    for (const std::size_t size : {4u, 4u, 2u}) {
      const auto batch = batches.next();
      CHECK(batch.size() == size);
      seen.insert(seen.end(), batch.begin(), batch.end());
      CHECK(batches.epoch_is_through() == (seen.size() == 10));
    }
    CHECK(std::set(seen.begin(), seen.end()).size() == 10);
    epochs.push_back(seen);
  }
  CHECK(epochs[0] != epochs[1]);
  Batches whole(samples, 0, 7);
  const auto all = whole.next();
  CHECK(std::vector(all.begin(), all.end()) == samples);
}

TEST_CASE("a split holds back a share and loses nobody") {
  const SampleSplit split = split_samples(11, 0.3, 5);
  CHECK(split.training.size() == 8);
  CHECK(split.validation.size() == 3);
  std::set<int> all(split.training.begin(), split.training.end());
  all.insert(split.validation.begin(), split.validation.end());
  CHECK(all.size() == 11);
  CHECK(split_samples(11, 0, 5).validation.empty());
}

TEST_CASE("a shape that cannot be is refused, with the layer") {
  const LayerSpec none[] = {{0, "tanh"}}, early[] = {{2, "softmax"}, {1, "identity"}},
                  unknown[] = {{2, "tanh"}, {1, "cos"}}, huge[] = {{65536, "tanh"}, {300, "tanh"}};
  CHECK_THROWS_MATCHES(Shape(2, none), InvalidArgument,
                       MessageMatches(ContainsSubstring("layers[0].units is 0")));
  CHECK_THROWS_MATCHES(Shape(2, early), InvalidArgument,
                       MessageMatches(ContainsSubstring("softmax is for the last layer")));
  CHECK_THROWS_MATCHES(Shape(2, unknown), InvalidArgument,
                       MessageMatches(ContainsSubstring("layers[1].activation is cos")));
  CHECK_THROWS_MATCHES(Shape(2, huge), InvalidArgument,
                       MessageMatches(ContainsSubstring("parameters")));
  CHECK_THROWS_AS(Shape(2, {}), InvalidArgument);
  CHECK_THROWS_AS(Shape(0, unknown), InvalidArgument);
}
