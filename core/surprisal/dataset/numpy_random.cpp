#include "surprisal/dataset/numpy_random.hpp"

#include <bit>
#include <cmath>
#include <numeric>

#include "surprisal/numerics/double_double.hpp"
#include "surprisal/numerics/log_ratio.hpp"

namespace surprisal {
namespace {

/// log((1 + s)/(1 − s)) − 2s, |s| <= 1/5, to 2^−60 of the whole: the first two terms of the series
/// in twice the digits.
DoubleDouble tail(DoubleDouble s) {
  const DoubleDouble z = times(s, s);
  double rest = 0;
  for (int k = 27; k > 3; k -= 2) rest = rest * z.high + 2.0 / k;
  constexpr DoubleDouble two_thirds = {2.0 / 3, 3.700743415417188e-17};
  return times(times(s, z), plus(two_thirds, rest * z.high));
}

/// The double nearest to log x, for normal x > 0, but for halves: within 0.5001 ulp. As good is
/// glibc's logarithm, which NumPy takes, while log_ratio is within 1.9 ulp.
double nearest_log(double x) {
  constexpr double ln2_high = 6.93147180369123816490e-01, ln2_low = 1.90821492927058770002e-10;
  const LogRatio<double> ratio = split_log_ratio(x, 1.0);
  const double m = 1 - ratio.q_minus_m;
  const DoubleDouble s = divided({m - 1, 0}, two_sum(m, 1));
  const DoubleDouble small = tail(s);
  const DoubleDouble leading = two_sum(ratio.k * ln2_high, 2 * s.high);
  const DoubleDouble sum = two_sum(leading.high, small.high);
  return sum.high + (sum.low + (leading.low + (2 * s.low + small.low) + ratio.k * ln2_low));
}

}  // namespace

NumpyRandom::NumpyRandom(std::uint32_t seed) {
  for (std::uint32_t i = 0; i < size; ++i) {
    state_[i] = seed;
    seed = 1812433253 * (seed ^ (seed >> 30)) + i + 1;
  }
}

void NumpyRandom::refill() {
  constexpr int middle = 397;
  for (int i = 0; i < size; ++i) {
    const std::uint32_t next = state_[(i + 1) % size];
    const std::uint32_t joined = (state_[i] & 0x80000000) | (next & 0x7fffffff);
    const std::uint32_t twist = joined % 2 == 1 ? 0x9908b0df : 0;
    state_[i] = state_[(i + middle) % size] ^ (joined >> 1) ^ twist;
  }
  next_ = 0;
}

std::uint32_t NumpyRandom::bits() {
  if (next_ == size) refill();
  std::uint32_t word = state_[next_++];
  word ^= word >> 11;
  word ^= (word << 7) & 0x9d2c5680;
  word ^= (word << 15) & 0xefc60000;
  return word ^ (word >> 18);
}

double NumpyRandom::uniform() {
  const double high = bits() >> 5;
  const double low = bits() >> 6;
  return (high * 0x1p26 + low) * 0x1p-53;
}

double NumpyRandom::normal() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  double x, y, square;
  do {
    x = 2 * uniform() - 1;
    y = 2 * uniform() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square == 0);
  const double factor = std::sqrt(-2 * nearest_log(square) / square);
  spare_ = factor * x;
  has_spare_ = true;
  return factor * y;
}

std::uint32_t NumpyRandom::below(std::uint32_t n) {
  if (n < 2) return 0;
  const std::uint32_t mask = ~std::uint32_t{0} >> std::countl_zero(n - 1);
  std::uint32_t value = bits() & mask;
  while (value >= n) value = bits() & mask;
  return value;
}

std::vector<int> NumpyRandom::permutation(int n) {
  std::vector<int> order(n < 1 ? 0 : static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), 0);
  shuffle(std::span(order));
  return order;
}

}  // namespace surprisal
