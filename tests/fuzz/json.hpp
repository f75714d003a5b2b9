#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/accepted.hpp"
#include "surprisal/dataset/json.hpp"
#include "surprisal/network/evaluation.hpp"
#include "surprisal/network/export.hpp"
#include "surprisal/network/layer_report.hpp"
#include "surprisal/network/spec.hpp"
#include "surprisal/network/state.hpp"

/// The readers of JSON, on any text at all: a value, a network that then learns, and the state of
/// one that then goes on.
namespace surprisal {

inline TrainingSet<float> few_samples(const Shape& shape, const Loss& loss) {
  constexpr Eigen::Index samples = 7;
  Eigen::ArrayXXd features(samples, shape.inputs());
  std::vector<int> labels;
  for (Eigen::Index i = 0; i < samples; ++i) {
    for (Eigen::Index j = 0; j < shape.inputs(); ++j)
      features(i, j) = static_cast<double>((3 * i + 5 * j) % 7 - 3) / 2;
    labels.push_back(static_cast<int>(i % std::max<Eigen::Index>(2, shape.outputs())));
  }
  return training_set<float>(features, labels, shape, loss);
}

inline void expect_finite(const Trainer<float>& trainer) {
  expect(trainer.parameters().isFinite().all(), "parameters stay finite");
}

/// Learns a little; whatever becomes of it, it can be looked at and put back from its own state.
inline void expect_learning(Trainer<float>& trainer) {
  expect_finite(trainer);
  trainer.steps(2);
  trainer.epochs(2);
  expect_finite(trainer);
  layer_reports(trainer);
  evaluate(trainer.shape(), trainer.parameters().data(), trainer.set(), trainer.loss(),
           trainer.loss_settings(), trainer.training());
  const Eigen::ArrayXd parameters = trainer.parameters().cast<double>();
  const std::span<const double> numbers(parameters.data(),
                                        static_cast<std::size_t>(parameters.size()));
  expect(!to_numpy(trainer.shape(), numbers, trainer.loss().link).empty(), "it can be exported");
  expect(!to_cpp(trainer.shape(), numbers, trainer.loss().link).empty(), "it can be exported");
}

/// Large networks are only described: a fuzzer wants many small ones.
inline bool is_small(const Shape& shape) { return shape.parameters() <= 500; }

inline void expect_network(const NetworkSpec& spec) {
  const Shape shape(spec.inputs(), spec.layers());
  if (!is_small(shape)) return;
  Trainer<float> trainer(shape, few_samples(shape, loss(spec.training().loss)), spec.training());
  expect_learning(trainer);
}

inline std::unique_ptr<Trainer<float>> small_trainer() {
  const LayerSpec layers[] = {{2, "tanh"}, {1, "identity"}};
  const Shape shape(2, layers);
  TrainingOptions options;
  options.loss = "binary_cross_entropy";
  options.schedule = "step";
  options.schedule_settings = {{"every", 1}, {"factor", 0.9999}};
  options.batch = 3;
  options.validation = 0.3;
  options.patience = 2;
  return std::make_unique<Trainer<float>>(shape, few_samples(shape, loss(options.loss)), options);
}

/// A state that is refused changes nothing; one that is accepted is the one that is written.
inline bool restores(std::string_view text) {
  const auto trainer = small_trainer();
  trainer->steps(4);
  const std::string before = to_json(*trainer);
  if (!accepted([&] { restore(*trainer, text); })) {
    expect(to_json(*trainer) == before, "a refused state changes nothing");
    return false;
  }
  const std::string written = to_json(*trainer);
  restore(*trainer, written);
  expect(to_json(*trainer) == written, "a state comes back as it was written");
  expect_learning(*trainer);
  return true;
}

/// Reads the text in every way; returns in how many it is accepted.
inline int read_json_in_every_way(std::string_view text) {
  int ways = accepted([&] { parse_json(text, "parse_json"); });
  ways += accepted([&] { expect_network(NetworkSpec(text)); });
  return ways + restores(text);
}

}  // namespace surprisal
