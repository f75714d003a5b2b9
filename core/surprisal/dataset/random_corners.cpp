#include "surprisal/dataset/random_corners.hpp"

#include <algorithm>

#include "surprisal/dataset/sample_without_replacement.hpp"

namespace surprisal {

SampleRows random_corners(Eigen::Index count, Eigen::Index dimensions, NumpyRandom& random) {
  SampleRows corners(count, dimensions);
  const Eigen::Index different = std::min<Eigen::Index>(dimensions, 30);
  const Eigen::Index drawn = dimensions - different;
  for (Eigen::Index i = 0; i < count; ++i)
    for (Eigen::Index j = 0; j < drawn; ++j) corners(i, j) = random.below(2);
  const std::vector<std::uint32_t> numbers = sample_without_replacement(
      std::uint32_t{1} << different, static_cast<std::uint32_t>(count), random);
  for (Eigen::Index i = 0; i < count; ++i)
    for (Eigen::Index j = 0; j < different; ++j)
      corners(i, drawn + j) = (numbers[static_cast<std::size_t>(i)] >> (different - 1 - j)) & 1;
  return corners;
}

}  // namespace surprisal
