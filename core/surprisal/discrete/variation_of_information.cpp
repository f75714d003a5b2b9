#include "surprisal/discrete/variation_of_information.hpp"

#include "surprisal/discrete/conditional_entropy.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

/// −log p(x|y) − log p(y|x)
Eigen::ArrayXXd surprisal_of_both(const Table& joint) {
  require_joint("variation_of_information", joint);
  const Eigen::ArrayXXd transposed = joint.transpose();
  return conditional_surprisal(joint) + conditional_surprisal(transposed).transpose();
}

}  // namespace

double variation_of_information(const Table& joint) {
  const Eigen::ArrayXXd terms = variation_of_information_terms(joint);
  return sum(cells(terms));
}

Eigen::ArrayXXd variation_of_information_terms(const Table& joint) {
  return weighted(joint, surprisal_of_both(joint));
}

TableGradient variation_of_information_gradient(const Table& joint) {
  return with_logits(joint, surprisal_of_both(joint));
}

}  // namespace surprisal
