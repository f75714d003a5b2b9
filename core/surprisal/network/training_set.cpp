#include "surprisal/network/training_set.hpp"

#include <cmath>
#include <string>
#include <string_view>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

void require_finite(const Eigen::Ref<const SampleRows>& rows, const std::string& argument) {
  for (Eigen::Index i = 0; i < rows.rows(); ++i)
    for (Eigen::Index j = 0; j < rows.cols(); ++j)
      require_element(std::isfinite(rows(i, j)), "network", element(argument, i), "finite", j,
                      rows(i, j));
}

void require_features(const Eigen::Ref<const SampleRows>& features, const Shape& shape) {
  require_nonempty("network", "features", features.rows());
  require(features.cols() == shape.inputs(), "network", "features",
          "of " + std::to_string(shape.inputs()) + " columns, one an input",
          static_cast<double>(features.cols()));
  require_finite(features, "features");
}

void require_labels(std::span<const int> labels, std::ptrdiff_t samples, std::ptrdiff_t outputs) {
  require_same_size("network", "features", samples, "labels", std::ssize(labels));
  const std::ptrdiff_t count = outputs == 1 ? 2 : outputs;
  const std::string wanted = "a class from 0 to " + std::to_string(count - 1);
  for (std::ptrdiff_t i = 0; i < samples; ++i) {
    const int label = labels[static_cast<std::size_t>(i)];
    require_element(label >= 0 && label < count, "network", "labels", wanted, i, label);
  }
}

bool ends_in_tanh(const Shape& shape) {
  return std::string_view(shape.layers().back().activation->name) == "tanh";
}

}  // namespace

template <class Scalar>
TrainingSet<Scalar> training_set(const Eigen::Ref<const SampleRows>& features,
                                 std::span<const int> labels, const Shape& shape,
                                 const Loss& loss) {
  require_features(features, shape);
  require_labels(labels, features.rows(), shape.outputs());
  TrainingSet<Scalar> set{features.cast<Scalar>(), {}, {labels.begin(), labels.end()}};
  set.classes = loss.takes_classes && shape.outputs() > 1;
  const bool signs =
      loss.targets == Targets::signs || (loss.targets == Targets::numbers && ends_in_tanh(shape));
  const Scalar low = signs ? -1 : 0;
  set.threshold = signs || loss.link == Link::logistic ? 0 : 0.5;
  set.targets.setConstant(set.samples(), set.classes ? 1 : shape.outputs(), low);
  for (Eigen::Index i = 0; i < set.samples(); ++i) {
    const int label = labels[static_cast<std::size_t>(i)];
    if (set.classes) {
      set.targets(i, 0) = static_cast<Scalar>(label);
    } else if (shape.outputs() > 1) {
      set.targets(i, label) = 1;
    } else if (label == 1) {
      set.targets(i, 0) = 1;
    }
  }
  return set;
}

template <class Scalar>
TrainingSet<Scalar> training_set(const Eigen::Ref<const SampleRows>& features,
                                 const Eigen::Ref<const SampleRows>& targets, const Shape& shape) {
  require_features(features, shape);
  require_same_size("network", "features", features.rows(), "targets", targets.rows());
  require(targets.cols() == shape.outputs(), "network", "targets",
          "of " + std::to_string(shape.outputs()) + " columns, one an output",
          static_cast<double>(targets.cols()));
  require_finite(targets, "targets");
  return {features.cast<Scalar>(), targets.cast<Scalar>(), {}};
}

template TrainingSet<float> training_set(const Eigen::Ref<const SampleRows>&, std::span<const int>,
                                         const Shape&, const Loss&);
template TrainingSet<double> training_set(const Eigen::Ref<const SampleRows>&, std::span<const int>,
                                          const Shape&, const Loss&);
template TrainingSet<float> training_set(const Eigen::Ref<const SampleRows>&,
                                         const Eigen::Ref<const SampleRows>&, const Shape&);
template TrainingSet<double> training_set(const Eigen::Ref<const SampleRows>&,
                                          const Eigen::Ref<const SampleRows>&, const Shape&);

}  // namespace surprisal
