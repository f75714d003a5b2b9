#include "surprisal/dataset/cluster_sizes.hpp"

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "make_classification";

std::vector<double> class_weights(const ClassificationOptions& options) {
  const auto classes = static_cast<std::size_t>(options.classes);
  std::vector<double> weights = options.weights;
  if (weights.empty()) return std::vector<double>(classes, 1.0 / options.classes);
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    require_element(weights[i] >= 0 && weights[i] <= 1, name, "weights", "from 0 to 1",
                    static_cast<std::ptrdiff_t>(i), weights[i]);
    sum += weights[i];
  }
  require(sum <= 1 + 1e-9, name, "the sum of weights", "at most 1", sum);
  if (weights.size() + 1 == classes) weights.push_back(1 - sum);
  require_same_size(name, "classes", options.classes, "weights", std::ssize(weights));
  return weights;
}

}  // namespace

std::vector<int> cluster_sizes(const ClassificationOptions& options) {
  const std::vector<double> weights = class_weights(options);
  std::vector<int> sizes;
  int left = options.samples;
  for (int k = 0; k < options.classes * options.clusters_per_class; ++k) {
    const double weight = weights[static_cast<std::size_t>(k % options.classes)];
    sizes.push_back(static_cast<int>(options.samples * weight / options.clusters_per_class));
    left -= sizes.back();
  }
  for (std::size_t i = 0; left > 0; ++i, --left) ++sizes[i % sizes.size()];
  return sizes;
}

}  // namespace surprisal
