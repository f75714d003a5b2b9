#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// Finds out when a sequence of places comes back to one it has been at: by a hash of the bits,
/// confirmed by equality, so that it is never wrong. Remembers them all. 0 and −0 are equal.
class Repetition {
 public:
  /// The number of the equal place, with the same `next`, that was added before (the first one is
  /// 0), or −1 when there is none and this one was added.
  Eigen::Index find_or_add(const Eigen::ArrayXd& place, Eigen::Index next);

 private:
  struct Place {
    Eigen::ArrayXd numbers;
    Eigen::Index next;
  };
  std::vector<Place> places_;
  std::unordered_multimap<std::uint64_t, std::size_t> by_hash_;
};

}  // namespace surprisal
