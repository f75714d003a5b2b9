#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// Sixteen bytes of numbers that are computed together: four floats or two doubles.
///
/// Networks are templates over the scalar, float to train and double to check; their kernels are
/// templates over `Number`, a scalar or a pack of it. As in lanes.hpp both do the same IEEE
/// operations in the same order, so a network has the same bits natively and in WebAssembly.
namespace surprisal {

using FloatPack = float __attribute__((vector_size(16)));
using DoublePack = double __attribute__((vector_size(16)));

namespace detail {

template <class Number>
struct PackTraits;
template <>
struct PackTraits<float> {
  using Scalar = float;
  using Bits = std::uint32_t;
  using Pack = FloatPack;
};
template <>
struct PackTraits<double> {
  using Scalar = double;
  using Bits = std::uint64_t;
  using Pack = DoublePack;
};
template <>
struct PackTraits<FloatPack> {
  using Scalar = float;
  using Bits = std::uint32_t __attribute__((vector_size(16)));
};
template <>
struct PackTraits<DoublePack> {
  using Scalar = double;
  using Bits = std::uint64_t __attribute__((vector_size(16)));
};

}  // namespace detail

/// The pack of a scalar.
template <class Scalar>
using Pack = typename detail::PackTraits<Scalar>::Pack;

/// The scalar that a number is or holds.
template <class Number>
using ScalarOf = typename detail::PackTraits<Number>::Scalar;

/// How many scalars a pack holds.
template <class Scalar>
inline constexpr std::ptrdiff_t lane_count = 16 / sizeof(Scalar);

/// A count rounded up to whole packs of any scalar.
constexpr std::ptrdiff_t padded(std::ptrdiff_t count) { return (count + 3) / 4 * 4; }

/// A constant in the precision of a number.
template <class Number>
constexpr ScalarOf<Number> constant(double x) {
  return static_cast<ScalarOf<Number>>(x);
}

template <class Scalar>
Pack<Scalar> load_pack(const Scalar* from) {
  Pack<Scalar> x;
  std::memcpy(&x, from, sizeof x);
  return x;
}

template <class Scalar>
void store_pack(Scalar* to, Pack<Scalar> x) {
  std::memcpy(to, &x, sizeof x);
}

/// The number x in every lane.
inline FloatPack pack_of(float x) { return FloatPack{x, x, x, x}; }
inline DoublePack pack_of(double x) { return DoublePack{x, x}; }

/// The sum of the lanes, pairs first.
inline float sum_of_pack(FloatPack x) { return (x[0] + x[2]) + (x[1] + x[3]); }
inline double sum_of_pack(DoublePack x) { return x[0] + x[1]; }

/// sum_of_pack of each of four packs, to the bit.
inline void store_sums_of_packs(float* to, const FloatPack (&x)[4]) {
  const auto pairs = [](FloatPack a, FloatPack b) {
    return __builtin_shufflevector(a, b, 0, 4, 1, 5) + __builtin_shufflevector(a, b, 2, 6, 3, 7);
  };
  const FloatPack left = pairs(x[0], x[1]), right = pairs(x[2], x[3]);
  store_pack<float>(to, __builtin_shufflevector(left, right, 0, 1, 4, 5) +
                            __builtin_shufflevector(left, right, 2, 3, 6, 7));
}
inline void store_sums_of_packs(double* to, const DoublePack (&x)[4]) {
  for (int i = 0; i < 4; i += 2)
    store_pack<double>(to + i, __builtin_shufflevector(x[i], x[i + 1], 0, 2) +
                                   __builtin_shufflevector(x[i], x[i + 1], 1, 3));
}

}  // namespace surprisal
