#include "surprisal/discrete/mutual_information.hpp"

#include <array>

#include "surprisal/discrete/independence.hpp"

namespace surprisal {
namespace {

/// Column after column is row-major order of the transposed table.
Independence independence(const Eigen::ArrayXXd& joint) {
  const std::array<Eigen::Index, 2> shape{joint.cols(), joint.rows()};
  return Independence(cells(joint), shape);
}

}  // namespace

double mutual_information(const Table& joint) {
  require_joint("mutual_information", joint);
  const Eigen::ArrayXXd table = joint;
  return independence(table).divergence();
}

Eigen::ArrayXXd mutual_information_terms(const Table& joint) {
  require_joint("mutual_information", joint);
  const Eigen::ArrayXXd table = joint;
  return independence(table).terms().reshaped(table.rows(), table.cols());
}

TableGradient mutual_information_gradient(const Table& joint) {
  require_joint("mutual_information", joint);
  const Eigen::ArrayXXd table = joint;
  return with_logits(joint, independence(table).slopes().reshaped(table.rows(), table.cols()));
}

}  // namespace surprisal
