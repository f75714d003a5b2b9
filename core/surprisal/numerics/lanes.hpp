#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

/// Two doubles that are computed together, and the words that kernels are written in.
///
/// A kernel is a template over `Number`, which is `Lanes` in the loops and `double` for single
/// elements and tests. Both do the same IEEE operations in the same order, so both give the same
/// bits, natively and in WebAssembly. Compilers turn `Lanes` into SSE2, NEON or wasm SIMD, and into
/// scalar code where there is none of them.
namespace surprisal {

using Lanes = double __attribute__((vector_size(16)));
using LaneBits = std::uint64_t __attribute__((vector_size(16)));
using LaneWords = std::int32_t __attribute__((vector_size(16)));

template <class Number>
struct BitsOf;
template <>
struct BitsOf<double> {
  using type = std::uint64_t;
};
template <>
struct BitsOf<Lanes> {
  using type = LaneBits;
};

/// The bit pattern of a number.
template <class Number>
using Bits = typename BitsOf<Number>::type;

inline std::uint64_t to_bits(double x) { return std::bit_cast<std::uint64_t>(x); }
inline LaneBits to_bits(Lanes x) { return std::bit_cast<LaneBits>(x); }
inline double from_bits(std::uint64_t x) { return std::bit_cast<double>(x); }
inline Lanes from_bits(LaneBits x) { return std::bit_cast<Lanes>(x); }

/// b where b < a, else a: a NaN in b is passed over.
inline double minimum(double a, double b) { return b < a ? b : a; }
inline Lanes minimum(Lanes a, Lanes b) { return b < a ? b : a; }

/// b where a < b, else a: a NaN in b is passed over.
inline double maximum(double a, double b) { return a < b ? b : a; }
inline Lanes maximum(Lanes a, Lanes b) { return a < b ? b : a; }

/// The number x in every lane.
template <class Number>
Number splat(double x) {
  if constexpr (std::is_same_v<Number, double>)
    return x;
  else
    return Lanes{x, x};
}

/// The next numbers from memory: one or two.
template <class Number>
Number load(const double* from) {
  Number x;
  std::memcpy(&x, from, sizeof x);
  return x;
}

inline double sum_of_lanes(Lanes x) { return x[0] + x[1]; }

}  // namespace surprisal
