#pragma once

#include <cstdint>
#include <vector>

#include "surprisal/dataset/numpy_random.hpp"

namespace surprisal {

/// `count` different whole numbers below `population`, as scikit-learn's function of this name
/// draws them: one after the other when they are less than a hundredth of all, from a permutation
/// of all up to 99 hundredths, else from a reservoir, whose order is not random.
///
/// For count <= population <= 2^30.
/// Cost: linear in count below a hundredth, else linear in population.
///
///     NumpyRandom random(42);
///     sample_without_replacement(10, 5, random);  // 8, 1, 5, 0, 7
std::vector<std::uint32_t> sample_without_replacement(std::uint32_t population, std::uint32_t count,
                                                      NumpyRandom& random);

}  // namespace surprisal
