#include "surprisal/numerics/monotone_root.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace surprisal {
namespace {

// Doubles in their order as integers, and back.
std::int64_t rank_of(double x) {
  const auto bits = std::bit_cast<std::int64_t>(x);
  return bits < 0 ? std::numeric_limits<std::int64_t>::min() - bits : bits;
}
double of_rank(std::int64_t rank) {
  return std::bit_cast<double>(rank < 0 ? std::numeric_limits<std::int64_t>::min() - rank : rank);
}

double between(double low, double high) {
  const std::int64_t a = rank_of(low), b = rank_of(high);
  return of_rank((a >> 1) + (b >> 1) + (a & b & 1));
}

}  // namespace

double monotone_root(FunctionRef<RootStep(double)> f, double low, double high, double start) {
  constexpr double epsilon = std::numeric_limits<double>::epsilon();
  double x = start > low && start < high ? start : between(low, high);
  double last_step = std::numeric_limits<double>::infinity();
  while (true) {
    const RootStep step = f(x);
    if (std::isnan(step.excess)) return step.excess;
    if (step.excess == 0) return x;
    (step.excess < 0 ? low : high) = x;
    const double length = std::abs(step.next - x);
    if (length <= 2 * epsilon * std::abs(x)) return std::clamp(step.next, low, high);
    const bool trusted = step.next > low && step.next < high && length <= 0.5 * last_step;
    const double next = trusted ? step.next : between(low, high);
    if (next <= low || next >= high) return x;
    last_step = trusted ? length : std::numeric_limits<double>::infinity();
    x = next;
  }
}

}  // namespace surprisal
