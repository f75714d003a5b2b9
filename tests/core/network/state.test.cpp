#include "surprisal/network/state.hpp"

#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "surprisal/network/layer_report.hpp"
#include "surprisal/numerics/random.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

namespace {

const LayerSpec layers[] = {{3, "tanh"}, {2, "identity"}};

template <class Scalar>
std::unique_ptr<Trainer<Scalar>> trainer(std::uint64_t seed = 4) {
  const Shape shape(2, layers);
  SampleRows features(20, 2);
  std::vector<int> labels;
  Random random(8);
  for (Eigen::Index i = 0; i < 20; ++i) {
    features.row(i) << random.normal(), random.normal();
    labels.push_back(features(i, 0) > features(i, 1));
  }
  TrainingOptions options;
  options.batch = 6;
  options.validation = 0.25;
  options.seed = seed;
  return std::make_unique<Trainer<Scalar>>(
      shape, training_set<Scalar>(features, labels, shape, loss("cross_entropy")), options);
}

template <class Scalar>
bool alike(const Trainer<Scalar>& one, const Trainer<Scalar>& other) {
  return (one.parameters() == other.parameters()).all() && (one.memory() == other.memory()).all() &&
         one.step_count() == other.step_count();
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEMPLATE_TEST_CASE("training goes on from a state to the same bits", "", float, double) {
  const auto one = trainer<TestType>(), other = trainer<TestType>(99);
  one->steps(17);
  restore(*other, to_json(*one));
  CHECK(alike(*one, *other));
  CHECK(to_json(*one) == to_json(*other));
  one->steps(25);
  other->steps(25);
  CHECK(alike(*one, *other));
  CHECK(one->epoch_count() == other->epoch_count());
  CHECK(one->last_loss() == other->last_loss());  // of an epoch that the state was in the middle of
}

TEST_CASE("patience goes on from a state, too") {
  const Shape shape(2, layers);
  SampleRows features = SampleRows::Random(40, 2);
  std::vector<int> labels;
  Random random(3);
  for (int i = 0; i < 40; ++i) labels.push_back(random.uniform() < 0.5);  // nothing to learn
  TrainingOptions options;
  options.validation = 0.5;
  options.patience = 12;
  const auto set = training_set<double>(features, labels, shape, loss("cross_entropy"));
  Trainer<double> one(shape, set, options), other(shape, set, options);
  one.epochs(8);
  restore(other, to_json(one));
  CHECK(to_json(one) == to_json(other));
  CHECK(one.epochs(2000) == TrainingStatus::stopped);
  CHECK(other.epochs(2000) == TrainingStatus::stopped);
  CHECK(alike(one, other));
  CHECK(one.epoch_count() == other.epoch_count());
}

TEST_CASE("a state that does not fit is refused, and changes nothing") {
  const auto one = trainer<float>();
  one->steps(5);
  const std::string good = to_json(*one);
  const auto [from, to, says] = GENERATE(table<std::string, std::string, std::string>({
      {"{\"surprisal\"", "[\"surprisal\"", "valid"},
      {"network", "perceptron", "surprisal to be \"network\", but it is \"perceptron\""},
      {"\"version\":1", "\"version\":2", "version to be 1, but version is 2"},
      {"\"version\":1,", "", "version to be a whole number, but it is missing"},
      {"\"inputs\":2", "\"inputs\":3", "inputs to be 2"},
      {"\"units\":3", "\"units\":4", "layers[0].units to be 3"},
      {"tanh", "relu", "layers[0].activation to be \"tanh\""},
      {"\"seed\":4", "\"seed\":-4", "seed to be a whole number"},
      {"\"steps\":5", "\"steps\":0.5", "steps is 0.5"},
      {"\"epochLoss\":[", "\"epochLoss\":[1,", "epochLoss has length 3"},
      {"\"lastLoss\":[", "\"lastLoss\":[1,", "lastLoss has length 2"},
      {"\"lastLoss\":[", "\"lastLosses\":[", "lastLoss to be a list, but it is missing"},
      {"\"parameters\":[", "\"parameters\":[1,", "parameters has length 18"},
      {"\"parameters\":[", "\"parameters\":[1e300,-", "parameters"},
      {"\"memory\":[", "\"memory\":[\"1\",", "memory"},
  }));
  CAPTURE(from, to);
  const auto other = trainer<float>(5);
  other->steps(3);
  const std::string before = to_json(*other);
  CHECK_THROWS_MATCHES(
      restore(*other, changed(good, from, to)), InvalidArgument,
      MessageMatches(ContainsSubstring("restore requires") && ContainsSubstring(says)));
  CHECK(to_json(*other) == before);
}

TEST_CASE("a layer's report tells dead units, the gradient and how far the weights moved") {
  const LayerSpec two[] = {{2, "relu"}, {1, "identity"}};
  const Shape shape(1, two);
  SampleRows features(2, 1);
  features << 1, 2;
  const std::vector<int> labels = {0, 1};
  TrainingOptions options;
  options.loss = "squared_error";
  options.optimizer = "sgd";
  options.rate = 0.1;
  options.batch = 0;
  Trainer<double> one(shape, training_set<double>(features, labels, shape, loss(options.loss)),
                      options);
  Eigen::ArrayXd start(7);
  start << 1, -1, 0, 0, 1, 1, 0;  // h = (max(0, x), max(0, −x)): the second is dead
  one.set_parameters(start);
  one.steps(1);
  const auto reports = layer_reports(one);
  CHECK(reports[0].dead_share == 0.5);
  CHECK(reports[1].dead_share == 0);
  // Outputs 1 and 2 for targets 0 and 1: a slope of 2, on average 2·(1·1 + 1·2)/2 = 3 by w.
  CHECK(one.gradient()[0] == 3);
  CHECK(reports[0].gradient_norm == std::sqrt(9.0 + 4.0));
  CHECK_THAT(reports[0].update_ratio,
             Catch::Matchers::WithinRel(0.1 * std::sqrt(13.0) / std::sqrt(2.0), 1e-14));
}
