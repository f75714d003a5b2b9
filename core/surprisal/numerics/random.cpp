#include "surprisal/numerics/random.hpp"

#include <bit>
#include <cmath>

#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {

Random::Random(std::uint64_t seed) {
  for (std::uint64_t& word : state_) {  // splitmix64
    seed += 0x9e3779b97f4a7c15;
    std::uint64_t z = seed;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    word = z ^ (z >> 31);
  }
}

std::uint64_t Random::bits() {
  const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
  const std::uint64_t t = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= t;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double Random::uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; }

double Random::normal() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  double x, y, square;
  do {
    x = 2 * uniform() - 1;
    y = 2 * uniform() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square == 0);
  const double factor = std::sqrt(-2 * log_ratio(square, 1) / square);
  spare_ = y * factor;
  has_spare_ = true;
  return x * factor;
}

std::uint64_t Random::below(std::uint64_t n) {
  if (n < 2) return 0;
  // The first 2^64 mod n values would make small results likelier: draw again.
  const std::uint64_t surplus = (0 - n) % n;
  std::uint64_t value = bits();
  while (value < surplus) value = bits();
  return value % n;
}

}  // namespace surprisal
