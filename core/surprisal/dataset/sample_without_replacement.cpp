#include "surprisal/dataset/sample_without_replacement.hpp"

#include <algorithm>
#include <numeric>

namespace surprisal {
namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers first_numbers(std::uint32_t count) {
  Numbers numbers(count);
  std::iota(numbers.begin(), numbers.end(), 0u);
  return numbers;
}

Numbers one_after_the_other(std::uint32_t population, std::uint32_t count, NumpyRandom& random) {
  Numbers drawn;
  while (drawn.size() < count) {
    const std::uint32_t number = random.below(population);
    if (std::find(drawn.begin(), drawn.end(), number) == drawn.end()) drawn.push_back(number);
  }
  return drawn;
}

Numbers from_permutation(std::uint32_t population, std::uint32_t count, NumpyRandom& random) {
  Numbers numbers = first_numbers(population);
  random.shuffle(std::span(numbers));
  numbers.resize(count);
  return numbers;
}

Numbers from_reservoir(std::uint32_t population, std::uint32_t count, NumpyRandom& random) {
  Numbers drawn = first_numbers(count);
  for (std::uint32_t i = count; i < population; ++i) {
    const std::uint32_t place = random.below(i + 1);
    if (place < count) drawn[place] = i;
  }
  return drawn;
}

}  // namespace

std::vector<std::uint32_t> sample_without_replacement(std::uint32_t population, std::uint32_t count,
                                                      NumpyRandom& random) {
  const double ratio = static_cast<double>(count) / population;
  if (ratio > 0.01 && ratio < 0.99) return from_permutation(population, count, random);
  if (ratio < 0.2) return one_after_the_other(population, count, random);
  return from_reservoir(population, count, random);
}

}  // namespace surprisal
