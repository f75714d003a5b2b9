#pragma once

#include <vector>

#include "surprisal/dataset/make_classification.hpp"

namespace surprisal {

/// How many samples each cluster of make_classification has; cluster k is of class k mod classes.
///
/// A class has its weight's share of the samples, rounded down for each cluster; what is left goes
/// to the first clusters, one to each. A last weight that is not given is what the others leave.
/// Errors: InvalidArgument, in make_classification's name, when the weights are as many as neither
/// the classes nor all but one of them, one is not in [0, 1], or they are above 1 together.
std::vector<int> cluster_sizes(const ClassificationOptions& options);

}  // namespace surprisal
