#pragma once

#include "surprisal/dataset/dataset.hpp"
#include "surprisal/dataset/numpy_random.hpp"

namespace surprisal {

/// Different corners of the unit cube, (count, dimensions), each coordinate 0 or 1: those about
/// which scikit-learn's make_classification puts its clusters.
///
/// The last 30 coordinates tell the corners apart; those before are drawn, and may repeat.
/// For 1 <= dimensions and 1 <= count <= 2^min(dimensions, 30).
SampleRows random_corners(Eigen::Index count, Eigen::Index dimensions, NumpyRandom& random);

}  // namespace surprisal
