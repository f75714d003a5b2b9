#include "surprisal/discrete/joint_entropy.hpp"

#include "surprisal/discrete/entropy.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"

namespace surprisal {

double joint_entropy(const Table& joint) {
  const Eigen::ArrayXXd terms = joint_entropy_terms(joint);
  const double total = sum(cells(terms));
  return total > 0 ? total : 0;  // a cell just above 1, within the gate, is certain, no more
}

Eigen::ArrayXXd joint_entropy_terms(const Table& joint) {
  require_joint("joint_entropy", joint);
  Eigen::ArrayXXd terms = joint;
  for (double& x : terms.reshaped()) x = 0 - xlogx(x);
  return terms;
}

TableGradient joint_entropy_gradient(const Table& joint) {
  require_joint("joint_entropy", joint);
  const Eigen::ArrayXXd table = joint;
  const Gradient by_cells = entropy_gradient(cells(table));
  return {by_cells.p.reshaped(joint.rows(), joint.cols()),
          by_cells.logits.reshaped(joint.rows(), joint.cols())};
}

}  // namespace surprisal
