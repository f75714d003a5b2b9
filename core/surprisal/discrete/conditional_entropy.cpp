#include "surprisal/discrete/conditional_entropy.hpp"

#include <cmath>

#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

/// Σ of a column but for one cell.
double rest_of_column(const Table& joint, Eigen::Index y, Eigen::Index without) {
  Sum rest;
  for (Eigen::Index x = 0; x < joint.rows(); ++x)
    if (x != without) rest.add(joint(x, y));
  return rest.value();
}

}  // namespace

Eigen::ArrayXXd conditional_surprisal(const Table& joint) {
  Eigen::ArrayXXd surprisal = Eigen::ArrayXXd::Zero(joint.rows(), joint.cols());
  for (Eigen::Index y = 0; y < joint.cols(); ++y) {
    Eigen::Index largest = 0;
    for (Eigen::Index x = 1; x < joint.rows(); ++x)
      if (joint(x, y) > joint(largest, y)) largest = x;
    const double most = joint(largest, y);
    if (most == 0) continue;
    const double rest = rest_of_column(joint, y, largest);
    for (Eigen::Index x = 0; x < joint.rows(); ++x)
      surprisal(x, y) =
          x == largest ? std::log1p(rest / most) : log_ratio(most + rest, joint(x, y));
  }
  return surprisal;
}

double conditional_entropy(const Table& joint) {
  const Eigen::ArrayXXd terms = conditional_entropy_terms(joint);
  return sum(cells(terms));
}

Eigen::ArrayXXd conditional_entropy_terms(const Table& joint) {
  require_joint("conditional_entropy", joint);
  return weighted(joint, conditional_surprisal(joint));
}

TableGradient conditional_entropy_gradient(const Table& joint) {
  require_joint("conditional_entropy", joint);
  return with_logits(joint, conditional_surprisal(joint));
}

}  // namespace surprisal
