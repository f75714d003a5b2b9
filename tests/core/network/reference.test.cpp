#include <catch_amalgamated.hpp>
#include <vector>

#include "surprisal/network/activation.hpp"
#include "surprisal/network/evaluation.hpp"
#include "surprisal/network/optimizer.hpp"
#include "surprisal/network/predict.hpp"
#include "surprisal/network/trainer.hpp"

using namespace surprisal;

namespace {

struct ActivationRow {
  const char* name;
  std::vector<double> z, value, slope;
};
const ActivationRow activation_rows[] = {
#include "reference/networks/activations.inc"
};

struct OptimizerRow {
  const char* name;
  std::vector<NamedNumber> settings;
  std::vector<double> path;
};
const OptimizerRow optimizer_rows[] = {
#include "reference/networks/optimizers.inc"
};

struct TrainingRow {
  std::ptrdiff_t inputs;
  std::vector<LayerSpec> layers;
  const char *loss, *optimizer;
  double rate;
  std::vector<NamedNumber> settings;
  std::vector<double> features;
  std::vector<int> labels;
  std::vector<double> start, losses, end;
};
const TrainingRow training_rows[] = {
#include "reference/networks/training.inc"
};

}  // namespace

TEST_CASE("activations and their slopes are PyTorch's") {
  for (const auto& [name, z, value, slope] : activation_rows) {
    CAPTURE(name);
    const Activation& function = activation(name);
    for (std::size_t i = 0; i < z.size(); ++i) {
      CAPTURE(z[i]);
      CHECK_THAT(function.value(z[i]), Catch::Matchers::WithinAbs(value[i], 1e-15) ||
                                           Catch::Matchers::WithinRel(value[i], 1e-13));
      CHECK_THAT(function.slope(z[i]), Catch::Matchers::WithinAbs(slope[i], 1e-15) ||
                                           Catch::Matchers::WithinRel(slope[i], 1e-13));
    }
  }
}

TEST_CASE("each optimizer goes PyTorch's way down a valley") {
  for (const auto& [name, named, path] : optimizer_rows) {
    CAPTURE(name);
    const Optimizer& rule = optimizer(name);
    const std::vector<double> settings = settings_from(rule.settings, named, "test");
    double w[] = {1.5, -0.75};
    double memory[4] = {};
    for (std::size_t i = 0; i < path.size(); i += 2) {
      const double across = w[1] - w[0] / 2;
      const double gradient[] = {w[0] * w[0] * w[0] - 3 * across, 6 * across};
      const auto step = static_cast<std::int64_t>(i / 2 + 1);
      rule.step(OptimizerStep<double>{w, gradient, memory, 2, 0.05, step, settings});
      CHECK_THAT(w[0], Catch::Matchers::WithinAbs(path[i], 1e-13));
      CHECK_THAT(w[1], Catch::Matchers::WithinAbs(path[i + 1], 1e-13));
    }
  }
}

TEST_CASE("20 steps of three networks are PyTorch's, in losses and parameters") {
  for (const TrainingRow& row : training_rows) {
    CAPTURE(row.loss, row.optimizer);
    const Shape shape(row.inputs, row.layers);
    const Eigen::Map<const SampleRows> features(row.features.data(), std::ssize(row.labels),
                                                row.inputs);
    TrainingOptions options;
    options.loss = row.loss;
    options.optimizer = row.optimizer;
    options.optimizer_settings = row.settings;
    options.rate = row.rate;
    options.batch = 0;
    Trainer<double> trainer(
        shape, training_set<double>(features, row.labels, shape, loss(row.loss)), options);
    trainer.set_parameters(
        Eigen::Map<const Eigen::ArrayXd>(row.start.data(), std::ssize(row.start)));
    for (const double expected : row.losses) {
      trainer.epochs(1);
      CHECK_THAT(trainer.last_loss(), Catch::Matchers::WithinAbs(expected, 1e-12));
    }
    for (std::size_t i = 0; i < row.end.size(); ++i) {
      CHECK_THAT(trainer.parameters()[static_cast<Eigen::Index>(i)],
                 Catch::Matchers::WithinAbs(row.end[i], 1e-10));
    }
  }
}
