#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// How train_test_split divides samples.
struct SplitOptions {
  double test = 0.25;  ///< between 0 and 1 a share of the samples, rounded up; else their number
  std::uint32_t seed = 0;  ///< random_state in scikit-learn
  bool stratify = false;   ///< whether both parts have the classes in the proportions of the whole
};

/// Which samples are in which part, in random order.
struct SplitIndices {
  std::vector<int> train, test;
};

/// The two parts of a dataset.
struct Split {
  Dataset train, test;
};

/// Divides samples into those to learn from and those to try the result on: scikit-learn's function
/// of this name, with the very same samples in the same order.
///
/// Both parts have at least one sample; with `stratify` at least as many as there are classes
/// among the labels, each of which occurs at least twice.
/// Errors: InvalidArgument where that is not so, with the number that prevents it.
/// Source: scikit-learn 1.2, sklearn.model_selection.train_test_split; NumPy's generator.
///
///     const Split split = train_test_split(make_moons({.samples = 100}), {.test = 0.2, .seed =
///     42}); split.train.samples();  // 80
Split train_test_split(const Dataset& data, const SplitOptions& options);

/// The same for labels alone.
SplitIndices train_test_indices(std::span<const int> labels, const SplitOptions& options);

}  // namespace surprisal
