#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace surprisal {

/// The random numbers of NumPy's RandomState, which scikit-learn's datasets and splits are drawn
/// from. For what need not match theirs, random.hpp is smaller, faster and better.
///
/// The engine is the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded by one number
/// as np.random.RandomState(seed) is. NumPy has frozen this generator, so that the numbers hold for
/// every version of it.
///
/// Accuracy: whole and uniform numbers, shuffles and permutations are NumPy's. Normal numbers
/// depend on a logarithm, in which C libraries differ: of 10⁷ numbers of NumPy 1.24 with
/// glibc 2.36, 3531 are not the same double, and those are at most 3 ulp away. No logarithm of libm
/// is called here: the same bits natively and in WebAssembly.
///
///     NumpyRandom random(42);
///     random.uniform();  // 0.3745401188473625
///     random.below(6);   // a die: 0, 1, … 5
class NumpyRandom {
 public:
  explicit NumpyRandom(std::uint32_t seed);

  /// The next 32 random bits.
  std::uint32_t bits();

  /// Uniform in [0, 1), a multiple of 2^−53: random_sample().
  double uniform();

  /// Standard normal, by Marsaglia's polar method: standard_normal().
  double normal();

  /// Uniform among 0, 1, … n − 1, by drawing again what is too large: randint(n). n >= 1; 0 for
  /// n < 2.
  std::uint32_t below(std::uint32_t n);

  /// Puts the values in random order: shuffle(values). At most 2^32 of them.
  template <class Value>
  void shuffle(std::span<Value> values) {
    for (std::size_t i = values.size(); i > 1; --i) {
      std::swap(values[i - 1], values[below(static_cast<std::uint32_t>(i))]);
    }
  }

  /// 0, 1, … n − 1 in random order: permutation(n). None for n < 1.
  std::vector<int> permutation(int n);

 private:
  void refill();

  static constexpr int size = 624;
  std::uint32_t state_[size];
  int next_ = size;
  double spare_ = 0;
  bool has_spare_ = false;
};

}  // namespace surprisal
