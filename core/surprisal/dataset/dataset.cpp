#include "surprisal/dataset/dataset.hpp"

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

std::vector<std::string> numbered(std::string_view prefix, int first, int count) {
  std::vector<std::string> names;
  for (int i = first; i < first + count; ++i)
    names.push_back(std::string(prefix) + std::to_string(i));
  return names;
}

}  // namespace

Dataset zero_dataset(std::string_view function, int samples, int features, int classes) {
  constexpr double most = 1e8;
  require(samples >= 1, function, "samples", "at least 1", samples);
  require(features >= 1, function, "features", "at least 1", features);
  require(classes >= 1, function, "classes", "at least 1", classes);
  const double numbers = static_cast<double>(samples) * features;
  require(numbers <= most, function, "samples · features", "at most 1e8", numbers);
  Dataset data;
  data.features = SampleRows::Zero(samples, features);
  data.labels.assign(static_cast<std::size_t>(samples), 0);
  data.feature_names = numbered("x", 1, features);
  data.class_names = numbered("", 0, classes);
  return data;
}

Dataset take_samples(const Dataset& data, std::span<const int> indices) {
  Dataset taken;
  taken.features.resize(static_cast<Eigen::Index>(indices.size()), data.features.cols());
  taken.feature_names = data.feature_names;
  taken.class_names = data.class_names;
  Eigen::Index row = 0;
  for (int index : indices) {
    require_element(index >= 0 && index < data.samples(), "take_samples", "indices",
                    "from 0 to below the number of samples", row, index);
    for (Eigen::Index j = 0; j < data.features.cols(); ++j)
      taken.features(row, j) = data.features(index, j);
    taken.labels.push_back(data.labels[static_cast<std::size_t>(index)]);
    ++row;
  }
  return taken;
}

}  // namespace surprisal
