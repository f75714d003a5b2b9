#pragma once

#include <Eigen/Core>
#include <string>
#include <vector>

/// The reference rows of perceptrons. Their tables are a file of their own, which is compiled
/// without optimization and sanitizers: with them it takes ten minutes.
namespace perceptron_rows {

using Rows = std::vector<std::vector<double>>;

/// Of tests/reference/perceptron.py. Of states the bias is the last number.
struct Case {
  Rows points;
  std::vector<double> labels;
  std::string order;
  double rate;
  std::vector<double> start;
  std::string status;
  Eigen::Index updates;
  std::vector<Eigen::Index> first_updates;
  std::vector<double> end;
  Eigen::Index cycle_from;
  double radius_squared, margin_squared, bound;
};
const std::vector<Case>& cases();

/// Hulls that nearly touch, or just touch.
struct Verdict {
  Rows points;
  std::vector<double> labels;
  bool separable;
};
const std::vector<Verdict>& nearly_touching();

/// Of tests/reference/perceptron_sklearn.py.
struct Learnt {
  Rows points;
  std::vector<double> labels;
  double rate;
  Eigen::Index passes;
  std::vector<double> end;
};
const std::vector<Learnt>& learnt_by_sklearn();

}  // namespace perceptron_rows
