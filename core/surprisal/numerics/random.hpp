#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace surprisal {

/// Random numbers that are the same bits natively and in WebAssembly, for the same seed.
///
/// The engine is xoshiro256++ (Blackman and Vigna 2021), seeded by splitmix64; period 2^256 − 1.
/// Not for cryptography. The standard library's distributions and std::shuffle differ between
/// libraries, so the transforms are here too.
///
///     Random random(7);
///     random.uniform();  // in [0, 1)
///     random.below(6);   // a die: 0, 1, … 5, equally likely
class Random {
 public:
  explicit Random(std::uint64_t seed);

  /// The next 64 random bits.
  std::uint64_t bits();

  /// Uniform in [0, 1), a multiple of 2^−53.
  double uniform();

  /// Standard normal (Marsaglia's polar method, with the logarithm of log_ratio.hpp: no libm, same
  /// bits).
  double normal();

  /// Uniform among 0, 1, … n − 1, without bias. n >= 1; 0 for n = 0.
  std::uint64_t below(std::uint64_t n);

  /// Puts the values in random order; all orders are equally likely (Fisher–Yates).
  template <class Value>
  void shuffle(std::span<Value> values) {
    for (std::size_t i = values.size(); i > 1; --i) {
      std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
    }
  }

 private:
  std::uint64_t state_[4];
  double spare_ = 0;
  bool has_spare_ = false;
};

}  // namespace surprisal
