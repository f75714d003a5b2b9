#pragma once

#include <cstring>

#include "surprisal/numerics/pack.hpp"

namespace surprisal {

/// A row of numbers is taken in packs; the last may be a part of one. These load and store `count`
/// numbers, and all lanes when there are more. The lanes that are left are `filling`.
template <class Scalar>
Pack<Scalar> load_part(const Scalar* from, std::ptrdiff_t count, Scalar filling) {
  if (count >= lane_count<Scalar>) return load_pack(from);
  Pack<Scalar> x = pack_of(filling);
  for (std::ptrdiff_t lane = 0; lane < count; ++lane) x[lane] = from[lane];
  return x;
}

template <class Scalar>
void store_part(Scalar* to, std::ptrdiff_t count, Pack<Scalar> x) {
  if (count >= lane_count<Scalar>) return store_pack(to, x);
  for (std::ptrdiff_t lane = 0; lane < count; ++lane) to[lane] = x[lane];
}

}  // namespace surprisal
