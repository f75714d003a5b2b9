#pragma once

#include <cmath>
#include <numeric>
#include <span>
#include <string_view>
#include <vector>

#include "surprisal/dataset/dataset.hpp"
#include "surprisal/numerics/require.hpp"

/// What generators end with, for either generator of random numbers: numpy_random.hpp or
/// random.hpp.
namespace surprisal {

inline void require_noise(std::string_view function, double noise) {
  require(std::isfinite(noise) && noise >= 0, function, "noise", "nonnegative and finite", noise);
}

/// Puts the samples in random order.
template <class Generator>
void shuffle_samples(Dataset& data, Generator& random) {
  std::vector<int> order(data.labels.size());
  std::iota(order.begin(), order.end(), 0);
  random.shuffle(std::span(order));
  data = take_samples(data, order);
}

/// Adds normal numbers of this standard deviation to all features, sample by sample.
template <class Generator>
void add_noise(SampleRows& features, double deviation, Generator& random) {
  if (deviation == 0) return;
  for (Eigen::Index i = 0; i < features.size(); ++i)
    features.data()[i] += deviation * random.normal();
}

}  // namespace surprisal
