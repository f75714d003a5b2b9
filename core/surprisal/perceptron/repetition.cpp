#include "surprisal/perceptron/repetition.hpp"

#include "surprisal/numerics/lanes.hpp"

namespace surprisal {
namespace {

/// Each word is multiplied by an odd constant, and the high bits, which depend on all, come down.
std::uint64_t hash_of(const Eigen::ArrayXd& place) {
  std::uint64_t hash = 0;
  for (double x : place) {
    hash = (hash ^ to_bits(x + 0.0)) * 0x9e3779b97f4a7c15;  // + 0.0 turns −0 into 0
    hash ^= hash >> 32;
  }
  return hash;
}

}  // namespace

Eigen::Index Repetition::find_or_add(const Eigen::ArrayXd& place, Eigen::Index next) {
  const std::uint64_t hash = hash_of(place) + static_cast<std::uint64_t>(next);
  const auto [begin, end] = by_hash_.equal_range(hash);
  for (auto same = begin; same != end; ++same) {
    const Place& before = places_[same->second];
    if (before.next == next && (before.numbers == place).all())
      return static_cast<Eigen::Index>(same->second);
  }
  by_hash_.emplace(hash, places_.size());
  places_.push_back({place, next});
  return -1;
}

}  // namespace surprisal
