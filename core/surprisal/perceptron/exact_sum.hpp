#pragma once

#include <array>
#include <cstdint>

namespace surprisal {

/// A sum of finite numbers, and of products of two, without any rounding: an integer in units of
/// 2^−2148, wide enough for every product of two doubles (Kulisch's long accumulator).
///
/// Nothing overflows, underflows or cancels, for up to 2^62 terms. About 0.3 µs and 10 ns a term:
/// for the few sums whose sign a rounded one cannot tell.
/// Source: Kulisch, Miranker 1986.
///
///     ExactSum sum;
///     sum.add_product(1e300, 1e300);
///     sum.add_product(-1e300, 1e300);
///     sum.add_product(5e-324, 5e-324);
///     sum.sign();  // 1
class ExactSum {
 public:
  void add(double x) { add_product(x, 1); }
  void add_product(double x, double y);

  /// −1, 0 or 1.
  int sign();

  /// The nearest double, ±∞ where it is too large. Its sign is that of the sum: what is smaller
  /// than the smallest double becomes that, never 0.
  double value();

 private:
  void add_shifted(std::uint64_t bits, int limb, int shift, std::int64_t sign);
  void carry();

  std::array<std::int64_t, 138> limbs_{};  ///< digits to the base 2^32, with carries put off
  std::int64_t terms_ = 0;
};

}  // namespace surprisal
