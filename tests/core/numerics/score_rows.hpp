#pragma once

#include <Eigen/Core>
#include <vector>

/// The rows of reference/numerics/scores.inc.
struct ScoreRow {
  std::vector<double> x;
  double log_sum_exp;
  std::vector<double> softmax, log_softmax;
};

/// The rows of reference/numerics/equal_scores.inc: a score at the top, and n times another one.
struct EqualScores {
  Eigen::Index n;
  double top, x, log_sum_exp, log_softmax_of_top, log_softmax_of_x, softmax_of_top, softmax_of_x;

  Eigen::ArrayXd scores() const {
    Eigen::ArrayXd all = Eigen::ArrayXd::Constant(n + 1, x);
    all[n / 2] = top;
    return all;
  }
};

inline Eigen::ArrayXd array(const std::vector<double>& x) {
  return Eigen::Map<const Eigen::ArrayXd>(x.data(), static_cast<Eigen::Index>(x.size()));
}
