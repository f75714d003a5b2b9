#pragma once

#include <span>
#include <vector>

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// A family's parameters as numbers without borders, of size about 1, so that an optimiser may
/// roam: a real parameter in units of `scale` from `centre`, a positive one by its logarithm, a
/// share by its logit, one above another by the logarithm of the distance.
class FreeParameters {
 public:
  /// `known`: one a parameter, NaN where it is free. InvalidArgument when a whole number is free.
  FreeParameters(const Family& family, std::span<const double> known, double centre, double scale);

  Eigen::VectorXd from(std::span<const double> parameters) const;
  std::vector<double> to(const Eigen::VectorXd& free) const;

 private:
  const Family& family_;
  std::vector<double> known_;
  double centre_;
  double scale_;
};

}  // namespace surprisal
