#include "surprisal/discrete/joint.hpp"

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {

void require_joint(std::string_view function, const Table& joint) {
  require_nonempty(function, "joint", joint.size());
  Sum mass;
  for (Eigen::Index x = 0; x < joint.rows(); ++x) {
    const std::string row = element("joint", x);
    for (Eigen::Index y = 0; y < joint.cols(); ++y) {
      require_element(joint(x, y) >= 0, function, row, "nonnegative", y, joint(x, y));
      require_element(std::isfinite(joint(x, y)), function, row, "finite", y, joint(x, y));
      mass.add(joint(x, y));
    }
  }
  if (!is_one(mass.value())) refuse_mass(function, "joint", mass.value());
}

Eigen::ArrayXXd weighted(const Table& joint, const Eigen::ArrayXXd& by_cell) {
  return (joint > 0).select(joint * by_cell, 0.0);
}

TableGradient with_logits(const Table& joint, Eigen::ArrayXXd by_joint) {
  const Eigen::ArrayXXd table = joint;
  TableGradient gradient{std::move(by_joint), table};
  const Eigen::ArrayXd logits = through_softmax(cells(table), cells(gradient.joint));
  for (Eigen::Index i = 0; i < logits.size(); ++i) gradient.logits.data()[i] = logits[i];
  return gradient;
}

}  // namespace surprisal
