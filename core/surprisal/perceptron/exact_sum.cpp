#include "surprisal/perceptron/exact_sum.hpp"

#include <cmath>
#include <limits>

#include "surprisal/perceptron/integer_parts.hpp"

namespace surprisal {
namespace {

constexpr int lowest_exponent = -2148;  // of a product of two subnormal numbers
constexpr std::int64_t low_half = 0xffffffff;
constexpr std::int64_t most_terms_before_carry = std::int64_t{1} << 24;

}  // namespace

void ExactSum::add_shifted(std::uint64_t bits, int limb, int shift, std::int64_t sign) {
  for (; bits != 0; bits >>= 32, ++limb) {
    const std::uint64_t part = (bits & low_half) << shift;
    limbs_[static_cast<std::size_t>(limb)] += sign * static_cast<std::int64_t>(part & low_half);
    limbs_[static_cast<std::size_t>(limb) + 1] += sign * static_cast<std::int64_t>(part >> 32);
  }
}

void ExactSum::add_product(double x, double y) {
  if (x == 0 || y == 0) return;
  const IntegerParts a = integer_parts(x), b = integer_parts(y);
  const int position = a.exponent + b.exponent - lowest_exponent;
  const int limb = position / 32, shift = position % 32;
  const std::int64_t sign = a.negative == b.negative ? 1 : -1;
  const std::uint64_t a_low = a.integer & low_half, a_high = a.integer >> 32;
  const std::uint64_t b_low = b.integer & low_half, b_high = b.integer >> 32;
  add_shifted(a_low * b_low, limb, shift, sign);
  add_shifted(a_low * b_high + a_high * b_low, limb + 1, shift, sign);
  add_shifted(a_high * b_high, limb + 2, shift, sign);
  if (++terms_ % most_terms_before_carry == 0) carry();
}

/// Brings all digits but the first into 0 … 2^32 − 1; the first one then has the sum's sign.
void ExactSum::carry() {
  for (std::size_t i = 0; i + 1 < limbs_.size(); ++i) {
    limbs_[i + 1] += limbs_[i] >> 32;  // rounds towards −∞
    limbs_[i] &= low_half;
  }
}

int ExactSum::sign() {
  carry();
  if (limbs_.back() < 0) return -1;
  for (std::int64_t limb : limbs_)
    if (limb != 0) return 1;
  return 0;
}

double ExactSum::value() {
  const int sign_of_sum = sign();
  if (sign_of_sum == 0) return 0;
  ExactSum magnitude = *this;
  if (sign_of_sum < 0) {
    for (std::int64_t& limb : magnitude.limbs_) limb = -limb;
    magnitude.carry();
  }
  std::size_t top = magnitude.limbs_.size() - 1;
  while (magnitude.limbs_[top] == 0) --top;
  // The three leading digits have 65 bits at least; what is below decides ties only.
  const auto digit = [&](std::size_t below) {
    return top >= below ? static_cast<std::uint64_t>(magnitude.limbs_[top - below]) : 0;
  };
  std::uint64_t leading = digit(0) << 32 | digit(1), next = digit(2);
  int exponent = static_cast<int>(top) * 32 + lowest_exponent - 32;
  while (!(leading >> 63)) {
    leading = leading << 1 | (next >> 31 & 1);
    next <<= 1;
    --exponent;
  }
  bool rest = (next & low_half) != 0;
  for (std::size_t i = 0; i + 3 <= top; ++i) rest = rest || magnitude.limbs_[i] != 0;
  const double value = std::ldexp(static_cast<double>(leading | rest), exponent);
  return sign_of_sum * (value > 0 ? value : std::numeric_limits<double>::denorm_min());
}

}  // namespace surprisal
