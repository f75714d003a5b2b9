#include "surprisal/network/trainer.hpp"

#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <cstdint>
#include <vector>

#include "surprisal/network/evaluation.hpp"
#include "surprisal/network/predict.hpp"
#include "surprisal/numerics/random.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using Catch::Matchers::WithinAbs;

namespace {

struct Points {
  SampleRows features;
  std::vector<int> labels;
};

/// Points in a square, labelled by the quarter that they are in.
Points exclusive_or(int count) {
  Points points{SampleRows(count, 2), {}};
  Random random(1);
  for (int i = 0; i < count; ++i) {
    const double x = 2 * random.uniform() - 1, y = 2 * random.uniform() - 1;
    points.features.row(i) << x, y;
    points.labels.push_back(x * y > 0);
  }
  return points;
}

template <class Scalar>
TrainingSet<Scalar> set_of(const Points& points, const Shape& shape, const char* name) {
  return training_set<Scalar>(points.features, points.labels, shape, loss(name));
}

const LayerSpec small[] = {{8, "tanh"}, {8, "tanh"}, {1, "identity"}};

TrainingOptions binary() {
  TrainingOptions options;
  options.loss = "binary_cross_entropy";
  options.rate = 0.03;
  options.batch = 10;
  return options;
}

template <class Scalar>
std::uint64_t hash_of(const Trainer<Scalar>& trainer) {
  using Bits = std::conditional_t<sizeof(Scalar) == 4, std::uint32_t, std::uint64_t>;
  std::uint64_t hash = 0;
  for (const Scalar x : trainer.parameters()) hash = hash * 31 + std::bit_cast<Bits>(x);
  return hash;
}

template <class Scalar>
double accuracy(const Trainer<Scalar>& trainer) {
  return evaluate(trainer.shape(), trainer.parameters().data(), trainer.set(), trainer.loss(),
                  trainer.loss_settings(), trainer.training())
      .accuracy;
}

}  // namespace

TEST_CASE("a small network learns exclusive or") {
  const Shape shape(2, small);
  const Points points = exclusive_or(200);
  Trainer<float> trainer(shape, set_of<float>(points, shape, "binary_cross_entropy"), binary());
  const double before = accuracy(trainer);
  CHECK(before < 0.8);
  CHECK(trainer.epochs(60) == TrainingStatus::running);
  CHECK(trainer.epoch_count() == 60);
  CHECK(trainer.step_count() == 60 * 20);
  CHECK(accuracy(trainer) >= 0.97);
  CHECK(trainer.last_loss() < 0.15);
}

TEST_CASE("the same seed trains the same bits, natively and in WebAssembly") {
  const Shape shape(2, small);
  const Points points = exclusive_or(64);
  for (const char* rule : {"sgd", "nesterov", "rms_prop", "adam_w"}) {
    TrainingOptions options = binary();
    options.optimizer = rule;
    Trainer<float> one(shape, set_of<float>(points, shape, "binary_cross_entropy"), options);
    Trainer<float> other(shape, set_of<float>(points, shape, "binary_cross_entropy"), options);
    one.steps(100);
    for (int i = 0; i < 100; ++i) other.steps(1);
    CHECK(hash_of(one) == hash_of(other));
    one.reset();
    CHECK(one.step_count() == 0);
    one.steps(100);
    CHECK(hash_of(one) == hash_of(other));
    one.reseed(2);
    one.steps(100);
    CHECK(hash_of(one) != hash_of(other));
  }
  const LayerSpec mixed[] = {{5, "gelu"}, {4, "sigmoid"}, {3, "leaky_relu"}, {3, "identity"}};
  const Shape classes(2, mixed);
  Points three = exclusive_or(50);
  for (std::size_t i = 0; i < 50; i += 5) three.labels[i] = 2;
  TrainingOptions options;
  options.initializer = "he";
  options.schedule = "cosine";
  options.batch = 7;
  Trainer<float> single(classes, set_of<float>(three, classes, "cross_entropy"), options);
  Trainer<double> twice(classes, set_of<double>(three, classes, "cross_entropy"), options);
  single.epochs(20);
  twice.epochs(20);
  CHECK(hash_of(single) == 0xad7b6cd26f5c7149);
  CHECK(hash_of(twice) == 0x93b3598f7280422c);
}

TEST_CASE("training that diverges says where, and keeps the last good parameters") {
  const LayerSpec layers[] = {{4, "relu"}, {1, "identity"}};
  const Shape shape(2, layers);
  TrainingOptions options = binary();
  options.loss = "squared_error";
  options.optimizer = "sgd";
  options.rate = 1e4;
  Trainer<float> trainer(shape, set_of<float>(exclusive_or(40), shape, "squared_error"), options);
  CHECK(trainer.epochs(1000) == TrainingStatus::diverged);
  CHECK(trainer.divergence().step == trainer.step_count() + 1);
  CHECK(trainer.divergence().layer <= 1);
  CHECK(trainer.parameters().isFinite().all());
  const auto hash = hash_of(trainer);
  CHECK(trainer.steps(5) == TrainingStatus::diverged);
  CHECK(hash_of(trainer) == hash);
  trainer.reset();
  CHECK(trainer.status() == TrainingStatus::running);
}

TEST_CASE("a clipped gradient keeps its direction and never is longer") {
  const Shape shape(2, small);
  TrainingOptions options = binary();
  Trainer<double> free(shape, set_of<double>(exclusive_or(40), shape, "binary_cross_entropy"),
                       options);
  options.clip = 0.01;
  Trainer<double> clipped(shape, set_of<double>(exclusive_or(40), shape, "binary_cross_entropy"),
                          options);
  free.steps(1);
  clipped.steps(1);
  const double norm = clipped.gradient().matrix().norm();
  CHECK_THAT(norm, WithinAbs(0.01, 1e-15));
  CHECK_THAT((clipped.gradient() * free.gradient()).sum(),
             WithinAbs(norm * free.gradient().matrix().norm(), 1e-15));
}

TEST_CASE("a penalty pulls weights, not biases") {
  const LayerSpec layers[] = {{1, "identity"}};
  const Shape shape(2, layers);
  TrainingOptions options = binary();
  options.batch = 0;
  Trainer<double> free(shape, set_of<double>(exclusive_or(40), shape, "binary_cross_entropy"),
                       options);
  options.penalty = "l2";
  options.penalty_settings = {{"strength", 0.5}};
  Trainer<double> pulled(shape, set_of<double>(exclusive_or(40), shape, "binary_cross_entropy"),
                         options);
  free.steps(1);
  pulled.steps(1);
  const Eigen::ArrayXd difference = pulled.gradient() - free.gradient();
  CHECK_THAT(difference[0], WithinAbs(0.5 * pulled.previous()[0], 1e-15));
  CHECK_THAT(difference[1], WithinAbs(0.5 * pulled.previous()[1], 1e-15));
  CHECK(difference[2] == 0);
}

TEST_CASE("without a better validation loss training stops, with the best parameters") {
  const Shape shape(2, small);
  Points points = exclusive_or(60);
  Random random(9);
  for (int& label : points.labels)  // noise, which can only be learnt by heart
    if (random.uniform() < 0.4) label = 1 - label;
  TrainingOptions options = binary();
  options.validation = 0.3;
  options.patience = 5;
  Trainer<float> trainer(shape, set_of<float>(points, shape, "binary_cross_entropy"), options);
  CHECK(trainer.validation().size() == 18);
  CHECK(trainer.epochs(2000) == TrainingStatus::stopped);
  CHECK(trainer.epoch_count() < 2000);
  const auto hash = hash_of(trainer);
  CHECK(trainer.epochs(1) == TrainingStatus::stopped);
  CHECK(hash_of(trainer) == hash);
}

TEST_CASE("labels become the targets that a loss wants") {
  const LayerSpec two[] = {{2, "identity"}}, one[] = {{1, "identity"}}, tanh[] = {{1, "tanh"}};
  const Points points = exclusive_or(8);
  const Shape pair(2, two), single(2, one), curved(2, tanh);
  const auto classes = set_of<double>(points, pair, "cross_entropy");
  const auto hot = set_of<double>(points, pair, "squared_error");
  const auto zero_one = set_of<double>(points, single, "binary_cross_entropy");
  const auto signs = set_of<double>(points, single, "hinge");
  const auto ends = set_of<double>(points, curved, "squared_error");
  CHECK(classes.classes);
  CHECK(hot.targets.cols() == 2);
  for (Eigen::Index i = 0; i < 8; ++i) {
    const int label = points.labels[static_cast<std::size_t>(i)];
    CHECK(classes.targets(i, 0) == label);
    CHECK(hot.targets(i, label) == 1);
    CHECK(hot.targets(i, 1 - label) == 0);
    CHECK(zero_one.targets(i, 0) == label);
    CHECK(signs.targets(i, 0) == 2 * label - 1);
    CHECK(ends.targets(i, 0) == 2 * label - 1);
  }
}

TEST_CASE("an evaluation counts what is predicted for each label") {
  const LayerSpec layers[] = {{2, "identity"}};
  const Shape shape(1, layers);
  SampleRows features(4, 1);
  features << -2, -1, 1, 2;
  const std::vector<int> labels = {0, 1, 1, 1};
  TrainingOptions options;
  Trainer<double> trainer(
      shape, training_set<double>(features, labels, shape, loss("cross_entropy")), options);
  const Eigen::Array4d weights(-1, 1, 0, 0);  // scores −x and x
  trainer.set_parameters(weights);
  const Evaluation found = evaluate(shape, trainer.parameters().data(), trainer.set(),
                                    trainer.loss(), trainer.loss_settings(), trainer.training());
  CHECK(found.accuracy == 0.75);
  CHECK(found.confusion(0, 0) == 1);
  CHECK(found.confusion(1, 0) == 1);
  CHECK(found.confusion(1, 1) == 2);
  const double expected =
      (2 * std::log1p(std::exp(-4.0)) + std::log1p(std::exp(-2.0)) + std::log1p(std::exp(2.0))) / 4;
  CHECK_THAT(found.loss, WithinAbs(expected, 1e-15));
  const SampleRows shares = predict(shape, trainer.parameters().data(), Link::softmax, features);
  CHECK_THAT(shares(3, 1), WithinAbs(1 / (1 + std::exp(-4.0)), 1e-15));
  CHECK_THAT(shares.row(0).sum(), WithinAbs(1, 1e-15));
}

TEST_CASE("what cannot be trained is refused by name") {
  const Shape shape(2, small);
  const Points points = exclusive_or(10);
  const auto refused = [&](auto change, const char* says) {
    TrainingOptions options = binary();
    change(options);
    CHECK_THROWS_MATCHES(
        Trainer<float>(shape, set_of<float>(points, shape, "binary_cross_entropy"), options),
        InvalidArgument, MessageMatches(ContainsSubstring(says)));
  };
  refused([](auto& o) { o.rate = 0; }, "network requires rate to be positive and finite");
  refused([](auto& o) { o.rate = std::nan(""); }, "rate is NaN");
  refused([](auto& o) { o.clip = 0; }, "clip to be positive");
  refused([](auto& o) { o.batch = -1; }, "batch to be nonnegative");
  refused([](auto& o) { o.validation = 1; }, "validation to be at least 0 and below 1");
  refused([](auto& o) { o.loss = "cross"; }, "loss to be one of");
  refused([](auto& o) { o.optimizer = "adma"; }, "optimizer is adma");
  refused([](auto& o) { o.schedule = "x"; }, "schedule to be one of constant, step, cosine");
  refused([](auto& o) { o.initializer = "x"; }, "initializer to be one of");
  refused([](auto& o) { o.penalty = "x"; }, "penalty to be one of");
  const LayerSpec bent[] = {{1, "sigmoid"}};
  const Shape other(2, bent);
  CHECK_THROWS_MATCHES(
      Trainer<float>(other, set_of<float>(points, other, "binary_cross_entropy"), binary()),
      InvalidArgument, MessageMatches(ContainsSubstring("identity before binary_cross_entropy")));
  std::vector<int> labels = points.labels;
  labels[3] = 2;
  CHECK_THROWS_MATCHES(
      training_set<float>(points.features, labels, shape, loss("binary_cross_entropy")),
      InvalidArgument, MessageMatches(ContainsSubstring("labels[3] is 2")));
  SampleRows features = points.features;
  features(4, 1) = std::nan("");
  CHECK_THROWS_MATCHES(
      training_set<float>(features, points.labels, shape, loss("binary_cross_entropy")),
      InvalidArgument, MessageMatches(ContainsSubstring("features[4][1] is NaN")));
}
