#include "surprisal/dataset/parse_number.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "surprisal/dataset/natural.hpp"

namespace surprisal {
namespace {

/// 0.d₁d₂d₃… · 10^exponent, without leading zeros.
struct Decimal {
  std::string digits;
  long long exponent = 0;
  bool negative = false;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes the digits that text begins with.
std::string_view take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const std::string_view digits(text.data(), static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(digits.size());
  return digits;
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

bool take_minus(std::string_view& text) {
  const bool minus = text.starts_with('-');
  take(text, "+-");
  return minus;
}

std::optional<long long> take_exponent(std::string_view& text) {
  if (!take(text, "eE")) return 0;
  const bool minus = take_minus(text);
  const std::string_view digits = take_digits(text);
  if (digits.empty()) return std::nullopt;
  long long exponent = 0;
  for (char c : digits) exponent = std::min(10 * exponent + (c - '0'), 1'000'000'000'000LL);
  return minus ? -exponent : exponent;
}

std::optional<Decimal> scan(std::string_view text) {
  Decimal decimal;
  decimal.negative = take_minus(text);
  const std::string_view whole = take_digits(text);
  const std::string_view fraction = take(text, ".") ? take_digits(text) : std::string_view();
  const std::optional<long long> exponent = take_exponent(text);
  if (whole.size() + fraction.size() == 0 || !exponent || !text.empty()) return std::nullopt;
  decimal.digits.append(whole).append(fraction);
  const std::size_t zeros = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
  decimal.digits.erase(0, zeros);
  decimal.digits.erase(decimal.digits.find_last_not_of('0') + 1);
  decimal.exponent =
      static_cast<long long>(whole.size()) - static_cast<long long>(zeros) + *exponent;
  return decimal;
}

/// n/d · 2^exponent with 1 ≤ n/d < 2, to nearest.
double rounded_quotient(Natural n, const Natural& d, int exponent) {
  const int bits = std::min(53, exponent + 1075);  // fewer below 2^-1022
  if (bits < 0) return 0;
  std::uint64_t quotient = 0;
  for (int i = 0; i < bits; ++i) {
    quotient = 2 * quotient + (n.subtract(d) ? 1 : 0);
    n.shift_left(1);
  }
  const bool half = n.subtract(d);
  if (half && (!n.is_zero() || quotient % 2 == 1)) ++quotient;
  return std::ldexp(static_cast<double>(quotient), exponent - bits + 1);
}

void multiply_by_power_of_ten(Natural& number, long long power) {
  for (; power >= 9; power -= 9) number.multiply_add(1'000'000'000, 0);
  for (; power > 0; --power) number.multiply_add(10, 0);
}

/// Exact for any digits and exponent: the two integers whose quotient it is, divided bit by bit.
double by_long_division(const Decimal& decimal) {
  if (decimal.exponent > 309) return std::numeric_limits<double>::infinity();
  if (decimal.exponent < -330) return 0;
  std::string digits = decimal.digits;
  if (digits.size() > 800) digits.replace(800, std::string::npos, "1");
  Natural n, d(1);
  for (char c : digits) n.multiply_add(10, static_cast<std::uint32_t>(c - '0'));
  const long long scale = decimal.exponent - static_cast<long long>(digits.size());
  multiply_by_power_of_ten(scale > 0 ? n : d, std::abs(scale));
  int exponent = n.bits() - d.bits();
  (exponent > 0 ? d : n).shift_left(std::abs(exponent));
  if (Natural copy = n; !copy.subtract(d)) {
    n.shift_left(1);
    --exponent;
  }
  return rounded_quotient(std::move(n), d, exponent);
}

double magnitude(const Decimal& decimal) {
  if (decimal.digits.empty()) return 0;
  const long long scale = decimal.exponent - static_cast<long long>(decimal.digits.size());
  if (decimal.digits.size() > 15 || std::abs(scale) > 22) return by_long_division(decimal);
  // Both factors are exact doubles, so that one operation rounds once.
  double whole = 0, power = 1;
  for (char c : decimal.digits) whole = 10 * whole + (c - '0');
  for (long long i = 0; i < std::abs(scale); ++i) power *= 10;
  return scale < 0 ? whole / power : whole * power;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  const std::optional<Decimal> decimal = scan(text);
  if (!decimal) return std::nullopt;
  return decimal->negative ? -magnitude(*decimal) : magnitude(*decimal);
}

}  // namespace surprisal
