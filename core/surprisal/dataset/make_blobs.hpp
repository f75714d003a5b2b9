#pragma once

#include <cstdint>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_blobs is to make, with scikit-learn's names in brackets.
struct BlobsOptions {
  int samples = 100;       ///< ≥ 1; the first blobs have those that do not divide evenly
  int features = 2;        ///< ≥ 1
  int centers = 3;         ///< ≥ 1: the classes
  double deviation = 1;    ///< [cluster_std] the standard deviation of each blob, ≥ 0
  double box = 10;         ///< [center_box] centers are uniform in [−box, box)
  std::uint32_t seed = 0;  ///< [random_state]
};

/// Round Gaussian blobs about random centers, one a class: scikit-learn's function of this name.
///
/// Errors: InvalidArgument when a count is below 1, deviation or box negative or not finite.
/// Accuracy: order and labels are scikit-learn's (1.2, with NumPy 1.24), and all coordinates but
/// for the few whose normal numbers are not NumPy's to the last digit (numpy_random.hpp).
/// The same bits natively and in WebAssembly.
/// Source: scikit-learn 1.2, sklearn.datasets.make_blobs.
///
///     make_blobs({.samples = 300, .centers = 4, .deviation = 0.8, .seed = 42})
Dataset make_blobs(const BlobsOptions& options);

}  // namespace surprisal
