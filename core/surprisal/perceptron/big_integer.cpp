#include "surprisal/perceptron/big_integer.hpp"

#include <bit>
#include <cmath>
#include <utility>

#include "surprisal/perceptron/integer_parts.hpp"

namespace surprisal {
namespace {

using Digit = std::uint32_t;
using Wide = std::uint64_t;

Digit low(Wide x) { return static_cast<Digit>(x); }

/// 1/odd modulo 2^32: each step doubles the bits that are right, from 3 on (Newton).
Digit inverse(Digit odd) {
  Digit x = odd;
  for (int step = 0; step < 4; ++step) x *= 2 - odd * x;
  return x;
}

}  // namespace

BigInteger::BigInteger(bool negative, Digits digits)
    : negative_(negative), digits_(std::move(digits)) {
  while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
  if (digits_.empty()) negative_ = false;
}

BigInteger::BigInteger(double whole) {
  if (whole == 0) return;
  const IntegerParts parts = integer_parts(whole);
  const Wide cut = parts.exponent < 0 ? parts.integer >> -parts.exponent : parts.integer;
  *this = BigInteger(parts.negative, {low(cut), low(cut >> 32)});
  if (parts.exponent > 0) *this = shifted(parts.exponent);
}

int BigInteger::compare(const Digits& a, const Digits& b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  for (std::size_t i = a.size(); i-- > 0;)
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

BigInteger::Digits BigInteger::sum(const Digits& a, const Digits& b) {
  const Digits& longer = a.size() < b.size() ? b : a;
  const Digits& shorter = a.size() < b.size() ? a : b;
  Digits result(longer.size() + 1);
  Wide carry = 0;
  for (std::size_t i = 0; i < longer.size(); ++i) {
    carry += Wide{longer[i]} + (i < shorter.size() ? shorter[i] : 0);
    result[i] = low(carry);
    carry >>= 32;
  }
  result.back() = low(carry);
  return result;
}

BigInteger::Digits BigInteger::difference(const Digits& larger, const Digits& smaller) {
  Digits result(larger.size());
  Wide borrow = 0;
  for (std::size_t i = 0; i < larger.size(); ++i) {
    const Wide digit = Wide{larger[i]} - (i < smaller.size() ? smaller[i] : 0) - borrow;
    result[i] = low(digit);
    borrow = digit >> 63;
  }
  return result;
}

BigInteger BigInteger::operator-() const { return {!negative_, digits_}; }

BigInteger operator+(const BigInteger& a, const BigInteger& b) {
  if (a.negative_ == b.negative_) return {a.negative_, BigInteger::sum(a.digits_, b.digits_)};
  if (BigInteger::compare(a.digits_, b.digits_) < 0)
    return {b.negative_, BigInteger::difference(b.digits_, a.digits_)};
  return {a.negative_, BigInteger::difference(a.digits_, b.digits_)};
}

BigInteger operator-(const BigInteger& a, const BigInteger& b) { return a + -b; }

BigInteger operator*(const BigInteger& a, const BigInteger& b) {
  BigInteger::Digits result(a.digits_.size() + b.digits_.size());
  for (std::size_t i = 0; i < a.digits_.size(); ++i) {
    Wide carry = 0;
    for (std::size_t j = 0; j < b.digits_.size(); ++j) {
      carry += Wide{a.digits_[i]} * b.digits_[j] + result[i + j];
      result[i + j] = low(carry);
      carry >>= 32;
    }
    result[i + b.digits_.size()] = low(carry);
  }
  return {a.negative_ != b.negative_, std::move(result)};
}

BigInteger BigInteger::shifted(int bits) const {
  const std::size_t whole = static_cast<std::size_t>(bits / 32);
  const int rest = bits % 32;
  Digits result(whole + digits_.size() + 1);
  for (std::size_t i = 0; i < digits_.size(); ++i) {
    const Wide digit = Wide{digits_[i]} << rest;
    result[whole + i] |= low(digit);
    result[whole + i + 1] = low(digit >> 32);
  }
  return {negative_, std::move(result)};
}

BigInteger BigInteger::divided_by(const BigInteger& divisor) const {
  if (is_zero()) return {};
  // Whole digits of the divisor that are 0 are dropped on both sides; then a shift makes it odd.
  std::size_t zeros = 0;
  while (divisor.digits_[zeros] == 0) ++zeros;
  const int even = std::countr_zero(divisor.digits_[zeros]);
  const auto without = [&](const Digits& from) {
    Digits rest(from.begin() + static_cast<std::ptrdiff_t>(zeros), from.end());
    for (std::size_t i = 0; even > 0 && i < rest.size(); ++i)
      rest[i] = rest[i] >> even | (i + 1 < rest.size() ? rest[i + 1] << (32 - even) : 0);
    return rest;
  };
  const Digits odd = without(divisor.digits_);
  // The digits of the quotient follow from as many of the dividend: the others are never touched.
  Digits quotient = without(digits_);
  quotient.resize(quotient.size() - odd.size() + 2);
  const Digit unit = inverse(odd[0]);
  for (std::size_t i = 0; i < quotient.size(); ++i) {
    const Digit digit = quotient[i] * unit;
    Wide carry = 0;
    for (std::size_t j = 0; i + j < quotient.size(); ++j) {
      if (j < odd.size()) carry += Wide{digit} * odd[j];
      if (carry == 0 && j >= odd.size()) break;
      const bool borrow = quotient[i + j] < low(carry);
      quotient[i + j] -= low(carry);
      carry = (carry >> 32) + borrow;
    }
    quotient[i] = digit;
  }
  return {negative_ != divisor.negative_, std::move(quotient)};
}

BigInteger::Scaled BigInteger::scaled() const {
  if (is_zero()) return {0, 0};
  const std::size_t n = digits_.size();
  const auto digit = [&](std::size_t below) {
    return below < n ? Wide{digits_[n - 1 - below]} : 0;
  };
  const int zeros = std::countl_zero(digits_.back());
  Wide leading = (digit(0) << 32 | digit(1)) << zeros;
  if (zeros > 0) leading |= digit(2) >> (32 - zeros);
  int exponent = 0;
  const double fraction = std::frexp(static_cast<double>(leading), &exponent);
  return {negative_ ? -fraction : fraction, exponent + static_cast<int>(n) * 32 - 64 - zeros};
}

double ratio(const BigInteger& a, const BigInteger& b, int exponent) {
  const BigInteger::Scaled top = a.scaled(), bottom = b.scaled();
  return std::ldexp(top.fraction / bottom.fraction, top.exponent - bottom.exponent + exponent);
}

double root_of_ratio(const BigInteger& a, const BigInteger& b, int exponent) {
  const BigInteger::Scaled top = a.scaled(), bottom = b.scaled();
  const int twice = top.exponent - bottom.exponent, odd = twice & 1;
  const double root = std::sqrt(std::ldexp(top.fraction / bottom.fraction, odd));
  return std::ldexp(root, (twice - odd) / 2 + exponent);
}

}  // namespace surprisal
