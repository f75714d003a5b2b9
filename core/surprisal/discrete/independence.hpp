#pragma once

#include <span>
#include <vector>

#include "surprisal/discrete/excess.hpp"
#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/double_double.hpp"

namespace surprisal {

/// A joint distribution of several variables beside what it would be if they were independent.
///
/// Near independence the cell p and the product of its marginals agree in nearly all digits, and
/// everything is in the difference. So the marginals and their products are carried with 32 digits.
/// The product is scaled to the mass of p: the defect Σp − 1 of rounding is not in the result.
class Independence {
 public:
  /// p in row-major order: the last index runs fastest. p.size() is the product of the shape.
  Independence(const Vector& p, std::span<const Eigen::Index> shape);

  /// Σ p·log(p/product), of shares that are never negative.
  double divergence() const;

  /// Each cell's share p·log(p/product), which may be negative; 0 where p is 0.
  Eigen::ArrayXd terms() const;

  /// Each cell's log(p/product), the slope of the divergence; 0 where a marginal is 0.
  Eigen::ArrayXd slopes() const;

 private:
  struct Axis {
    Eigen::Index size;
    Eigen::Index stride;
    std::vector<DoubleDouble> marginal;

    const DoubleDouble& marginal_of(Eigen::Index cell) const {
      return marginal[static_cast<std::size_t>(cell / stride % size)];
    }
  };

  /// log(p/product) and p·log(p/product) − p + product of a cell; 0 and 0 where a marginal is 0.
  Excess at(Eigen::Index cell) const;
  Excess by_logarithm(Eigen::Index cell) const;

  Eigen::Map<const Eigen::ArrayXd> p_;
  std::vector<Axis> axes_;
  DoubleDouble scale_;  ///< (Σp)^(n−1) for n variables
};

}  // namespace surprisal
