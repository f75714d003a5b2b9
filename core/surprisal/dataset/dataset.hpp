#pragma once

#include <Eigen/Core>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "surprisal/numerics/sample_rows.hpp"

namespace surprisal {

/// Samples for a classifier: what is known of each, and which class it is of.
struct Dataset {
  SampleRows features;      ///< (samples, features)
  std::vector<int> labels;  ///< one a sample: the class, as an index into class_names
  std::vector<std::string> feature_names;  ///< one a feature: x1, x2 … where the data has none
  std::vector<std::string> class_names;    ///< one a class: 0, 1 … where the data has none

  int samples() const { return static_cast<int>(labels.size()); }
  int classes() const { return static_cast<int>(class_names.size()); }
};

/// A dataset of zeros, to be filled by the generator `function`.
///
/// Errors: InvalidArgument unless samples, features and classes are at least 1, and all numbers
/// together at most 10⁸ (they are 8 bytes each).
Dataset zero_dataset(std::string_view function, int samples, int features, int classes);

/// The samples of these indices, in this order; a sample may occur twice.
/// Errors: InvalidArgument where an index is negative or too large.
///
///     take_samples(iris(), {{0, 50, 100}})  // one flower of each species
Dataset take_samples(const Dataset& data, std::span<const int> indices);

}  // namespace surprisal
