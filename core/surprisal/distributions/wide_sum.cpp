#include "surprisal/distributions/wide_sum.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();

Stretch bulk(const Distribution& d) {
  constexpr double out = 1e-30;
  constexpr double quartiles = 1.35;  // of a normal, in its sd
  const double scale = (d.upper_quantile(0.25) - d.quantile(0.25)) / quartiles;
  return {d.quantile(out), d.upper_quantile(out), std::max(scale, 1.0)};
}

/// The trapezoidal sum with this step, which may end beyond the stretch.
struct Trapezoid {
  Sum value;
  double noise = 0, size = 0;

  Trapezoid(FunctionRef<Reading(double)> f, const Stretch& stretch, double step) {
    const double count = std::ceil((stretch.high - stretch.low) / step);
    for (double i = 0; i <= count; ++i) {
      // A half at either end, and there half a whole number's share besides: see Euler–Maclaurin.
      const double weight = i == 0 || i == count ? 0.5 * step + 0.5 : step;
      const Reading reading = f(stretch.low + i * step);
      value.add(weight * reading.value);
      noise += weight * reading.noise;
      size += weight * std::abs(reading.value);
    }
  }
};

}  // namespace

std::vector<Stretch> bulks(const Distribution& p, const Distribution& q) {
  const Stretch a = bulk(p), b = bulk(q);
  const auto& [left, right] =
      std::minmax(a, b, [](const Stretch& x, const Stretch& y) { return x.low < y.low; });
  if (left.high < right.low) return {left, right};
  return {{left.low, std::max(a.high, b.high), std::min(a.scale, b.scale)}};
}

double count_of(const std::vector<Stretch>& stretches) {
  double count = 0;
  for (const Stretch& stretch : stretches) count += stretch.high - stretch.low + 1;
  return count;
}

Integral wide_sum(FunctionRef<Reading(double)> f, const Stretch& stretch, double most) {
  constexpr double tolerance = 1e-13;
  const double length = stretch.high - stretch.low;
  double step = std::max({std::floor(stretch.scale / 8), std::ceil(length / most), 1.0});
  Trapezoid coarse(f, stretch, 2 * step);
  for (;; step = std::ceil(step / 2)) {
    const Trapezoid fine(f, stretch, step);
    const double value = fine.value.value();
    const double error = step == 1 ? 0 : std::abs(value - coarse.value.value());
    const double noise = fine.noise + 8 * eps * fine.size;
    if (error <= std::max(tolerance * fine.size, noise) || length / step > most) {
      return {value, error + noise, noise};
    }
    coarse = fine;
  }
}

Integral wide_sum(FunctionRef<Reading(double)> f, const std::vector<Stretch>& stretches,
                  double most) {
  Integral total{0, 0};
  for (const Stretch& stretch : stretches) {
    const Integral part = wide_sum(f, stretch, most);
    total.value += part.value;
    total.error += part.error;
    total.noise += part.noise;
  }
  return total;
}

}  // namespace surprisal
