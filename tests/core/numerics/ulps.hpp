#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

/// How far `got` is from the exact value, in ulps of that. The exact value is `expected` and
/// `missing` ulps, as the reference files give it.
inline double ulps(double got, double expected, double missing = 0) {
  if (got == expected) return std::abs(missing);
  if (!std::isfinite(got) || !std::isfinite(expected))
    return std::numeric_limits<double>::infinity();
  const double size = std::max(std::abs(expected), std::numeric_limits<double>::min());
  const double ulp = std::ldexp(1.0, std::ilogb(size) - 52);
  return std::abs((got - expected) / ulp - missing);
}

/// The relative error in eps; infinite for a NaN, which a maximum of errors would pass over.
inline double relative_eps(double got, double expected) {
  if (got == expected) return 0;
  const double error = std::abs((got - expected) / expected);
  return error >= 0 ? error / std::numeric_limits<double>::epsilon()
                    : std::numeric_limits<double>::infinity();
}

inline std::uint64_t bits_of(double x) { return std::bit_cast<std::uint64_t>(x); }

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

/// A row of a reference file: one argument, or two.
struct Point {
  double x, value, missing;
};
struct PairPoint {
  double x, y, value, missing;
};

struct QuadruplePoint {
  double x, y, z, w, value, missing;
};

/// The largest error of a function over a reference file, in ulps.
template <std::size_t n>
double worst_ulps(double (*function)(double), const Point (&points)[n]) {
  double worst = 0;
  for (const Point& point : points) {
    worst = std::max(worst, ulps(function(point.x), point.value, point.missing));
  }
  return worst;
}
template <std::size_t n>
double worst_ulps(double (*function)(double, double), const PairPoint (&points)[n]) {
  double worst = 0;
  for (const PairPoint& point : points) {
    worst = std::max(worst, ulps(function(point.x, point.y), point.value, point.missing));
  }
  return worst;
}
template <std::size_t n>
double worst_eps(double (*function)(double), const Point (&points)[n]) {
  double worst = 0;
  for (const Point& point : points) {
    worst = std::max(worst, relative_eps(function(point.x), point.value));
  }
  return worst;
}
template <std::size_t n>
double worst_eps(double (*function)(double, double), const PairPoint (&points)[n]) {
  double worst = 0;
  for (const PairPoint& point : points) {
    worst = std::max(worst, relative_eps(function(point.x, point.y), point.value));
  }
  return worst;
}
template <std::size_t n>
double worst_eps(double (*function)(double, double, double, double),
                 const QuadruplePoint (&points)[n]) {
  double worst = 0;
  for (const QuadruplePoint& point : points) {
    const double value = function(point.x, point.y, point.z, point.w);
    worst = std::max(worst, relative_eps(value, point.value));
  }
  return worst;
}
