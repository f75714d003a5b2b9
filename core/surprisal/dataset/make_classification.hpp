#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "surprisal/dataset/dataset.hpp"

namespace surprisal {

/// What make_classification is to make, with scikit-learn's names in brackets.
struct ClassificationOptions {
  int samples = 100;  ///< ≥ 1
  int features = 20;  ///< ≤ 10⁴, of all four kinds; what the next three leave is noise

  int informative = 2;  ///< 1 … 1000: the coordinates of the clusters
  int redundant = 2;    ///< ≥ 0: linear combinations of the informative features
  int repeated = 0;     ///< ≥ 0: copies of informative or redundant features

  int classes = 2;             ///< ≥ 1
  int clusters_per_class = 2;  ///< ≥ 1; times classes at most 2^informative, and 10⁴

  /// The proportions of the classes, or of all but the last; none: equal ones.
  std::vector<double> weights = {};
  double flip = 0.01;     ///< [flip_y] the share of samples whose class is drawn; < 0: none
  double separation = 1;  ///< [class_sep] half the side of the hypercube
  bool hypercube = true;  ///< whether clusters lie on its corners or on those of a polytope
  std::optional<double> shift = 0;  ///< added to each feature; nothing: drawn, one a feature
  std::optional<double> scale = 1;  ///< then multiplied to it; nothing: drawn from 1 … 101
  bool shuffle = true;              ///< whether samples and features are put in random order
  std::uint32_t seed = 0;           ///< [random_state]
};

/// Gaussian clusters on the corners of a hypercube, some corners to each class, among features that
/// repeat, mix or drown what the clusters say: scikit-learn's function of this name, number for
/// number.
///
/// Each cluster is standard normal, sheared by a random matrix with entries from [−1, 1) and moved
/// to its corner. Then come the redundant, repeated and noisy features, the labels that are drawn
/// anew, shift and scale, and the order. Without shuffling the four kinds of features stand in the
/// order of the options.
///
/// Errors: InvalidArgument when a count is out of its range, the informative, redundant and
/// repeated features are more than all, the clusters more than the corners, the weights as many as
/// neither classes nor all but one of them, negative, or together above 1, or a number is not
/// finite.
/// Accuracy: labels and the order of samples and features are scikit-learn's (1.2, with NumPy 1.24
/// and the reference BLAS). Of the 20 000 features of the example one is not the same double, by
/// 1 ulp; of 2·10⁶ of another seed 547, by at most 6·2^−52. With OpenBLAS, whose products are fused
/// where the processor can, scikit-learn itself gives another double for one feature in five of the
/// example, by at most 4·2^−52.
/// The same bits natively and in WebAssembly.
/// Source: Guyon 2003, Design of experiments for the NIPS 2003 variable selection benchmark;
/// scikit-learn 1.2, sklearn.datasets.make_classification.
///
///     make_classification({.samples = 1000, .redundant = 10, .seed = 42})
///     // .features(0, 0) is −0.49693202511797824, labels are 0, 0, 0, 1, 1, 0, …
Dataset make_classification(const ClassificationOptions& options);

}  // namespace surprisal
