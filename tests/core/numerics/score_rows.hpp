#pragma once

#include <Eigen/Core>
#include <vector>

/// The rows of reference/numerics/scores.inc.
struct ScoreRow {
  std::vector<double> x;
  double log_sum_exp;
  std::vector<double> softmax, log_softmax;
};

inline Eigen::ArrayXd array(const std::vector<double>& x) {
  return Eigen::Map<const Eigen::ArrayXd>(x.data(), static_cast<Eigen::Index>(x.size()));
}
