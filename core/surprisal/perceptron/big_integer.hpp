#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace surprisal {

/// A whole number of any size: just what solving linear equations exactly needs. Products cost the
/// product of the lengths: fine for thousands of bits, not for millions.
///
///     BigInteger a(1e300);
///     (a * a - BigInteger(1.0)).divided_by(a - BigInteger(1.0))  // a + 1
class BigInteger {
 public:
  BigInteger() = default;

  /// A double that is a whole number, exactly.
  explicit BigInteger(double whole);

  /// −1, 0 or 1.
  int sign() const { return digits_.empty() ? 0 : negative_ ? -1 : 1; }
  bool is_zero() const { return digits_.empty(); }

  BigInteger operator-() const;
  friend BigInteger operator+(const BigInteger& a, const BigInteger& b);
  friend BigInteger operator-(const BigInteger& a, const BigInteger& b);
  friend BigInteger operator*(const BigInteger& a, const BigInteger& b);
  friend bool operator==(const BigInteger& a, const BigInteger& b) = default;
  friend bool operator<(const BigInteger& a, const BigInteger& b) { return (a - b).sign() < 0; }

  /// this·2^bits, bits >= 0.
  BigInteger shifted(int bits) const;

  /// this / divisor, where the division leaves nothing over and divisor is not 0. (Otherwise
  /// meaningless.) From the lowest digit up, without guessing any: Jebelean 1993.
  BigInteger divided_by(const BigInteger& divisor) const;

  /// this ≈ fraction·2^exponent with 0.5 <= |fraction| < 1, cut off after 64 bits and rounded to
  /// 53: exact for up to 53 bits, else within 2^−53 relative. 0: 0 and 0.
  struct Scaled {
    double fraction;
    int exponent;
  };
  Scaled scaled() const;

 private:
  using Digits = std::vector<std::uint32_t>;
  static int compare(const Digits& a, const Digits& b);
  static Digits sum(const Digits& a, const Digits& b);
  static Digits difference(const Digits& larger, const Digits& smaller);
  BigInteger(bool negative, Digits digits);

  bool negative_ = false;
  Digits digits_;  ///< to the base 2^32, the lowest first, none of them a leading 0
};

/// a/b·2^exponent as a double, within 2 ulp; exact when both have up to 53 bits and the quotient is
/// a double. 0 or ±∞ where doubles end.
double ratio(const BigInteger& a, const BigInteger& b, int exponent = 0);

/// √(a/b)·2^exponent, likewise, for a >= 0.
double root_of_ratio(const BigInteger& a, const BigInteger& b, int exponent = 0);

}  // namespace surprisal
