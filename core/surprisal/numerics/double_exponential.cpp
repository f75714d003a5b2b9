#include "surprisal/numerics/double_exponential.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A running trapezoidal sum: Σ f·weight, and the same of noise and of sizes.
struct Total {
  struct Visited {
    double distance, size;
  };
  double value = 0, noise = 0, size = 0;
  double left_out = 0;
  std::array<Visited, 3> last = {{{1, 0}, {1, 0}, {1, 0}}};  // the latest first

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

double log_way(const Total::Visited& from, const Total::Visited& to) {
  return std::abs(std::log(to.distance / from.distance));
}

/// What the integral holds beyond the last node, where the doubles end before the integrand does:
/// if it goes on as the power of the distance that it was, ∫ f = f·distance/(power + 1). Twice
/// that, for logarithms; and what it was says the slower of its last two steps, for f may have a
/// root.
double beyond(const Total& total) {
  const auto& last = total.last;
  if (last[0].size == 0) return 0;
  double falls = infinity;
  for (std::size_t i = 1; i < last.size() && last[i].size > 0; ++i) {
    const double drop = last[i].size * last[i].distance / (last[i - 1].size * last[i - 1].distance);
    falls = std::min(falls, std::log(drop) / log_way(last[i], last[i - 1]));
  }
  // A slower fall cannot be told from none: two nodes and their rounding say no more.
  constexpr double slowest = 0.02;
  if (!(falls > slowest)) return infinity;
  double expected = 0;
  for (const auto& node : last) {
    expected =
        std::max(expected, node.size * node.distance * std::exp(-falls * log_way(node, last[0])));
  }
  return 2 * expected / falls;
}

/// Nearer to an end a pole may be larger than all doubles.
double least_distance(double length) { return std::min(1e-300, 1e-10 * length); }

/// The substitution, and what is integrated.
struct Rule {
  FunctionRef<Reading(double)> f;
  double length, scale;

  /// Adds the node t; false when it is beyond what doubles can tell from an end.
  bool add(Total& total, double t) const {
    const Node node = std::isinf(length) ? exp_sinh(t, scale) : tanh_sinh(t, length);
    if (!(node.distance > least_distance(length) && node.distance < length &&
          node.weight < infinity))
      return false;
    const Reading reading = f(node.distance);
    total.add(reading, node.weight);
    std::shift_right(total.last.begin(), total.last.end(), 1);
    total.last[0] = {node.distance, std::abs(reading.value)};
    return true;
  }

  /// Adds nodes from t = start on until nothing comes any more; answers where that is. Only a
  /// coarse grid may stop so: a fine one would take the way towards a far peak for the end.
  double extend(Total& total, double start, double step) const {
    constexpr double farthest = 7;  // exp(exp(7)) is beyond all doubles
    double t = start;
    for (int idle = 0; idle < 3; t += step) {
      const double before = total.size;
      if (std::abs(t) >= farthest || !add(total, t)) {
        if (step < 0 || std::isinf(length)) total.left_out += beyond(total);
        break;
      }
      idle = total.size - before > 1e-18 * total.size || total.size == 0 ? 0 : idle + 1;
    }
    return t;
  }
};

}  // namespace

Integral double_exponential(FunctionRef<Reading(double)> f, double length, double scale,
                            double tolerance, double beside) {
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
    if (error <= 1e-3 * tolerance * beside) break;
    if (level > 0 && error <= step * std::max(0.1 * tolerance * total.size, total.noise)) break;
  }
  const double unavoidable = step * (total.noise + 50 * eps * total.size) + total.left_out;
  return {last, error + unavoidable, unavoidable};
}

}  // namespace surprisal
