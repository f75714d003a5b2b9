#include "surprisal/loss/loss_value.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double largest = std::numeric_limits<double>::max();

std::string shape_of(std::ptrdiff_t rows, std::ptrdiff_t columns) {
  return std::to_string(rows) + " × " + std::to_string(columns);
}

void require_outputs(const Loss& loss, const Samples& outputs) {
  if (outputs.size() > 0) return;
  refuse(loss.name, "outputs", "nonempty",
         "outputs is " + shape_of(outputs.rows(), outputs.cols()));
}

void require_settings(const Loss& loss, const LossSettings& settings, std::ptrdiff_t width) {
  for (const LossSetting& setting : loss.settings) {
    const double value = settings.*setting.member;
    require(value >= setting.least && value <= setting.most, loss.name, setting.name,
            "between " + to_text(setting.least) + " and " + to_text(setting.most), value);
  }
  if (!loss.takes_weights || settings.weights.empty()) return;
  const std::ptrdiff_t classes = loss.targets == Targets::labels ? 2 : width;
  const auto given = static_cast<std::ptrdiff_t>(settings.weights.size());
  if (given != classes)
    refuse(loss.name, "weights", "one a class (" + std::to_string(classes) + ')',
           "weights has length " + std::to_string(given));
  for (std::ptrdiff_t i = 0; i < given; ++i) {
    const double weight = settings.weights[static_cast<std::size_t>(i)];
    require_element(weight >= 0 && weight <= largest, loss.name, "weights",
                    "nonnegative and finite", i, weight);
  }
}

struct Wanted {
  bool (*holds)(double);
  const char* words;
};

Wanted wanted(Targets targets) {
  switch (targets) {
    case Targets::signs:
      return {[](double y) { return y == -1 || y == 1; }, "-1 or 1"};
    case Targets::labels:
      return {[](double y) { return y >= 0 && y <= 1; }, "between 0 and 1"};
    case Targets::probabilities:
      return {[](double y) { return y >= 0 && y <= largest; }, "nonnegative"};
    case Targets::numbers:
      break;
  }
  return {[](double y) { return std::abs(y) <= largest; }, "finite"};
}

void require_targets(const Loss& loss, const Samples& outputs, const Samples& targets) {
  if (outputs.rows() != targets.rows() || outputs.cols() != targets.cols())
    refuse(loss.name, "targets",
           "of the shape of outputs (" + shape_of(outputs.rows(), outputs.cols()) + ')',
           "targets is " + shape_of(targets.rows(), targets.cols()));
  const Wanted each = wanted(loss.targets);
  for (std::ptrdiff_t i = 0; i < targets.rows(); ++i) {
    const std::string row = element("targets", i);
    Sum total;
    for (std::ptrdiff_t j = 0; j < targets.cols(); ++j) {
      require_element(each.holds(targets(i, j)), loss.name, row, each.words, j, targets(i, j));
      total.add(targets(i, j));
    }
    if (loss.targets == Targets::probabilities)
      require(std::abs(total.value() - 1) <= 1e-8, loss.name, "the sum of " + row, "1",
              total.value());
  }
}

void require_classes(const Loss& loss, const Samples& outputs, const Classes& classes) {
  if (!loss.takes_classes)
    refuse(loss.name, "targets", "of the shape of outputs", "targets are classes");
  require_same_size(loss.name, "outputs", outputs.rows(), "classes", classes.size());
  for (std::ptrdiff_t i = 0; i < classes.size(); ++i)
    require_element(classes[i] >= 0 && classes[i] < outputs.cols(), loss.name, "classes",
                    "an index of an output, from 0 to " + std::to_string(outputs.cols() - 1), i,
                    classes[i]);
}

LossValue evaluate(const Loss& loss, const LossBatch<double>& batch, const LossSettings& settings,
                   Reduction reduction) {
  LossValue result{Eigen::ArrayXd(batch.samples), SampleRows(batch.samples, batch.width)};
  loss.twice(batch, settings, result.value.data(), result.gradient.data());
  if (reduction == Reduction::none) return result;
  const double scale = reduction_scale(loss, batch, settings, reduction);
  const std::span<const double> each(result.value.data(), static_cast<std::size_t>(batch.samples));
  result.value = Eigen::ArrayXd::Constant(1, reduced(each, scale));
  result.gradient *= scale;
  return result;
}

}  // namespace

LossValue loss_value(const Loss& loss, const Samples& outputs, const Samples& targets,
                     const LossSettings& settings, Reduction reduction) {
  require_outputs(loss, outputs);
  require_settings(loss, settings, outputs.cols());
  require_targets(loss, outputs, targets);
  return evaluate(loss, {outputs.data(), targets.data(), outputs.rows(), outputs.cols()}, settings,
                  reduction);
}

LossValue loss_value(const Loss& loss, const Samples& outputs, const Classes& classes,
                     const LossSettings& settings, Reduction reduction) {
  require_outputs(loss, outputs);
  require_settings(loss, settings, outputs.cols());
  require_classes(loss, outputs, classes);
  const Eigen::ArrayXd indices = classes.cast<double>();
  return evaluate(loss, {outputs.data(), indices.data(), outputs.rows(), outputs.cols(), true},
                  settings, reduction);
}

}  // namespace surprisal
