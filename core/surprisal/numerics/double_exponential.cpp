#include "surprisal/numerics/double_exponential.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A running trapezoidal sum: Σ f·weight, and the same of noise and of sizes.
struct Total {
  double value = 0, noise = 0, size = 0;

  void add(const Reading& reading, double weight) {
    value += weight * reading.value;
    noise += weight * reading.noise;
    size += weight * std::abs(reading.value);
  }
};

/// Where the node t lies, and ds/dt there.
struct Node {
  double distance, weight;
};

Node tanh_sinh(double t, double length) {
  const double u = std::numbers::pi * std::sinh(t);
  const double fraction = 1 / (1 + std::exp(-u));
  const double rest = 1 / (1 + std::exp(u));
  return {length * fraction, length * fraction * rest * std::numbers::pi * std::cosh(t)};
}

Node exp_sinh(double t, double scale) {
  const double distance = scale * std::exp(0.5 * std::numbers::pi * std::sinh(t));
  return {distance, distance * 0.5 * std::numbers::pi * std::cosh(t)};
}

/// The substitution, and what is integrated.
struct Rule {
  FunctionRef<Reading(double)> f;
  double length, scale;

  /// Adds the node t; false when it is beyond what doubles can tell from an end.
  bool add(Total& total, double t) const {
    const Node node = std::isinf(length) ? exp_sinh(t, scale) : tanh_sinh(t, length);
    if (!(node.distance > 0 && node.distance < length && node.weight < infinity)) return false;
    total.add(f(node.distance), node.weight);
    return true;
  }

  /// Adds nodes from t = start on until nothing comes any more; answers where that is. Only a
  /// coarse grid may stop so: a fine one would take the way towards a far peak for the end.
  double extend(Total& total, double start, double step) const {
    constexpr double farthest = 7;  // exp(exp(7)) is beyond all doubles
    double t = start;
    for (int idle = 0; idle < 3 && std::abs(t) < farthest; t += step) {
      const double before = total.size;
      if (!add(total, t)) break;
      const bool grew = total.size - before > 1e-18 * total.size;
      idle = grew || total.size == 0 ? 0 : idle + 1;
    }
    return t;
  }
};

}  // namespace

Integral double_exponential(FunctionRef<Reading(double)> f, double length, double scale,
                            double tolerance) {
  constexpr double eps = std::numeric_limits<double>::epsilon();
  constexpr int most_halvings = 7;
  const Rule rule{f, length, scale};
  Total total;
  double step = 0.5;
  const double high = rule.extend(total, 0, step);
  const double low = rule.extend(total, -step, -step);
  double last = step * total.value;
  double error = infinity;
  for (int level = 0; level < most_halvings; ++level) {
    for (double t = low + 0.5 * step; t < high; t += step) rule.add(total, t);
    step *= 0.5;
    const double now = step * total.value;
    error = std::abs(now - last);
    last = now;
    if (level > 0 && error <= step * std::max(0.1 * tolerance * total.size, total.noise)) break;
  }
  const double unavoidable = step * (total.noise + 50 * eps * total.size);
  return {last, error + unavoidable, unavoidable};
}

}  // namespace surprisal
