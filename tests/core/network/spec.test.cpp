#include "surprisal/network/spec.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

TEST_CASE("a specification says what a network is and how it learns") {
  const NetworkSpec spec(
      R"({"inputs": 2, "layers": [{"units": 8, "activation": "tanh"}, {"units": 3}],
    "loss": {"name": "cross_entropy", "label_smoothing": 0.1}, "class_weights": [1, 2, 3],
    "optimizer": {"name": "adam", "mean_decay": 0.8}, "rate": 0.05,
    "schedule": {"name": "cosine", "epochs": 50}, "penalty": "l2", "initializer": "he",
    "batch": 0, "validation": 0.25, "clip": 2, "patience": 3, "seed": 7, "precision": "double"})");
  CHECK(spec.inputs() == 2);
  REQUIRE(spec.layers().size() == 2);
  CHECK(spec.layers()[0].activation == "tanh");
  CHECK(spec.layers()[1].activation == "identity");
  CHECK(spec.layers()[1].units == 3);
  const TrainingOptions& training = spec.training();
  CHECK(training.loss == "cross_entropy");
  CHECK(training.loss_settings[0].name == "label_smoothing");
  CHECK(training.loss_settings[0].value == 0.1);
  CHECK(training.class_weights == std::vector<double>{1, 2, 3});
  CHECK(training.optimizer == "adam");
  CHECK(training.optimizer_settings[0].value == 0.8);
  CHECK(training.rate == 0.05);
  CHECK(training.schedule_settings[0].value == 50);
  CHECK(training.penalty == "l2");
  CHECK(training.initializer == "he");
  CHECK(training.batch == 0);
  CHECK(training.validation == 0.25);
  CHECK(training.clip == 2);
  CHECK(training.patience == 3);
  CHECK(training.seed == 7);
  CHECK(spec.double_precision());
}

TEST_CASE("what a specification leaves out is as usual") {
  const NetworkSpec spec(R"({"inputs": 1, "layers": [{"units": 2}], "clip": null})");
  CHECK(spec.training().loss == TrainingOptions{}.loss);
  CHECK(spec.training().rate == TrainingOptions{}.rate);
  CHECK(std::isinf(spec.training().clip));
  CHECK_FALSE(spec.double_precision());
}

TEST_CASE("a setting that is null is left out") {
  const NetworkSpec spec(
      R"({"layers": [], "optimizer": {"name": "adam", "mean_decay": null, "epsilon": 1e-6}})");
  REQUIRE(spec.training().optimizer_settings.size() == 1);
  CHECK(spec.training().optimizer_settings[0].name == "epsilon");
  CHECK(spec.training().optimizer_settings[0].value == 1e-6);
}

TEST_CASE("a specification that says something else is refused with the field") {
  const auto [json, says] = GENERATE(table<std::string, std::string>({
      {"[]", "the specification to be an object"},
      {"{}", "layers to be a list, but it is missing"},
      {R"({"layers": 3})", "layers to be a list, but it is not"},
      {R"({"layers": [3]})", "layers[0] to be an object"},
      {R"({"layers": [{"units": "3"}]})", "layers[0].units to be a number"},
      {R"({"layers": [{"units": 1.5}]})", "layers[0].units to be a whole number"},
      {R"({"layers": [{"units": 1, "bias": 1}]})",
       "fields units, activation, but there is \"bias\""},
      {R"({"layers": [], "optimiser": "adam"})", "there is \"optimiser\""},
      {R"({"layers": [], "optimizer": 3})", "optimizer to be an object"},
      {R"({"layers": [], "optimizer": {"momentum": "high"}})", "optimizer.momentum to be a number"},
      {R"({"layers": [], "rate": "fast"})", "rate to be a number"},
      {R"({"layers": [], "seed": -1})", "seed to be nonnegative"},
      {R"({"layers": [], "precision": "half"})", "precision to be one of single, double"},
      {R"({"layers": [], "class_weights": [1, "2"]})", "class_weights[1] to be a number"},
  }));
  CAPTURE(json);
  CHECK_THROWS_MATCHES(
      NetworkSpec(json), InvalidArgument,
      MessageMatches(ContainsSubstring("network requires ") && ContainsSubstring(says)));
}
