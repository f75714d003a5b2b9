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
  const Independence model = independence(table);
  Eigen::ArrayXXd terms = table;
  for (Eigen::Index cell = 0; cell < table.size(); ++cell)
    if (terms.data()[cell] > 0) terms.data()[cell] *= model.at(cell).logarithm;
  return terms;
}

TableGradient mutual_information_gradient(const Table& joint) {
  require_joint("mutual_information", joint);
  const Eigen::ArrayXXd table = joint;
  const Independence model = independence(table);
  Eigen::ArrayXXd slopes = table;
  for (Eigen::Index cell = 0; cell < table.size(); ++cell)
    slopes.data()[cell] = model.at(cell).logarithm;
  return with_logits(joint, std::move(slopes));
}

}  // namespace surprisal
