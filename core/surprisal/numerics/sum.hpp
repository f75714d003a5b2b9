#pragma once

#include <cmath>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// A running sum that keeps what rounding drops (Neumaier 1974, with Knuth's exact addition).
///
/// The error is one rounding of the result plus about n²·eps² of Σ|x|. Infinities stay what they
/// are: +inf and finite numbers give +inf, +inf and −inf give NaN. So does NaN.
///
///     Sum total;
///     for (double x : {1e16, 1.0, -1e16}) total.add(x);
///     total.value();  // 1
class Sum {
 public:
  void add(double x) {
    const double next = sum_ + x;
    const double kept = next - sum_;
    dropped_ += (sum_ - (next - kept)) + (x - kept);
    sum_ = next;
  }

  double value() const { return std::isfinite(sum_) ? sum_ + dropped_ : sum_; }

 private:
  double sum_ = 0;
  double dropped_ = 0;
};

/// Σ x, compensated: as exact as Sum. The sum of no numbers is 0.
inline double sum(Vector x) {
  Sum total;
  for (double value : x) total.add(value);
  return total.value();
}

/// Σ x·y, compensated and with exact products (Ogita, Rump and Oishi 2005, Dot2): one rounding of
/// the result plus about n²·eps² of Σ|x·y|. Vectors of one length; 0 when they are empty.
///
///     dot(Eigen::Array2d(1e8 + 1, -1e8), Eigen::Array2d(1e8 - 1, 1e8))  // −1
inline double dot(Vector x, Vector y) {
  Sum total;
  for (Eigen::Index i = 0; i < x.size(); ++i) {
    const double product = x[i] * y[i];
    total.add(product);
    const double error = std::fma(x[i], y[i], -product);
    if (std::isfinite(error)) total.add(error);
  }
  return total.value();
}

}  // namespace surprisal
