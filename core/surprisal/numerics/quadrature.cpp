#include "surprisal/numerics/quadrature.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "surprisal/numerics/double_exponential.hpp"
#include "surprisal/numerics/gauss_kronrod.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Piece {
  double low, high;
  Integral integral;
};

Integral total(const std::vector<Piece>& pieces) {
  Sum value;
  double error = 0;
  double noise = 0;
  for (const Piece& piece : pieces) {
    value.add(piece.integral.value);
    error += piece.integral.error;
    noise += piece.integral.noise;
  }
  return {value.value(), error, noise};
}

/// What a finer rule may still improve.
double avoidable(const Integral& integral) { return integral.error - integral.noise; }

bool by_error(const Piece& a, const Piece& b) {
  return avoidable(a.integral) < avoidable(b.integral);
}

/// Halves the worst piece until the errors are small enough, or less than the noise.
Integral adaptive(FunctionRef<Reading(double)> f, std::span<const double> points,
                  double tolerance) {
  constexpr int most_halvings = 400;
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    pieces.push_back({points[i], points[i + 1], gauss_kronrod(f, points[i], points[i + 1])});
  }
  if (pieces.empty()) return {0, 0};
  std::make_heap(pieces.begin(), pieces.end(), by_error);
  Integral sum = total(pieces);
  for (int i = 0; i < most_halvings; ++i) {
    if (avoidable(sum) <= std::max(tolerance * std::abs(sum.value), sum.noise)) break;
    std::pop_heap(pieces.begin(), pieces.end(), by_error);
    const auto [low, high, whole] = pieces.back();
    const double middle = low + 0.5 * (high - low);
    if (!(low < middle && middle < high)) break;
    pieces.back() = {low, middle, gauss_kronrod(f, low, middle)};
    std::push_heap(pieces.begin(), pieces.end(), by_error);
    pieces.push_back({middle, high, gauss_kronrod(f, middle, high)});
    std::push_heap(pieces.begin(), pieces.end(), by_error);
    sum = total(pieces);
  }
  return sum;
}

}  // namespace

Integral integrate(FunctionRef<Reading(Place)> f, std::span<const double> points,
                   double tolerance) {
  const double low = points.front();
  const double high = points.back();
  if (points.size() == 2) {
    // No inner point: one is made up, so that either end has a piece of its own.
    const double middle = std::isinf(low)    ? (std::isinf(high) ? 0 : high - 1)
                          : std::isinf(high) ? low + 1
                                             : low + 0.5 * (high - low);
    return integrate(f, std::initializer_list<double>{low, middle, high}, tolerance);
  }
  const double first = points[1];
  const double last = points[points.size() - 2];
  // How far the nearest inner pieces reach says on which length f changes out there.
  const double lower_scale = last > first ? points[2] - first : 1;
  const double upper_scale = last > first ? last - points[points.size() - 3] : 1;

  const auto at = [&](double x) { return f(Place{x, high - x}); };
  const Integral inner = adaptive(at, points.subspan(1, points.size() - 2), tolerance);

  const auto from_low = [&](double distance) {
    const double x = std::isinf(low) ? first - distance : low + distance;
    return f(Place{x, high - x});
  };
  const auto from_high = [&](double distance) {
    return std::isinf(high) ? f(Place{last + distance, infinity})
                            : f(Place{high - distance, distance});
  };
  const Integral lower =
      double_exponential(from_low, first - low, lower_scale, tolerance, std::abs(inner.value));
  const Integral upper =
      double_exponential(from_high, high - last, upper_scale, tolerance, std::abs(inner.value));

  Sum value;
  for (const Integral& part : {lower, inner, upper}) value.add(part.value);
  return {value.value(), lower.error + inner.error + upper.error,
          lower.noise + inner.noise + upper.noise};
}

}  // namespace surprisal
