#include "surprisal/perceptron/averaged_perceptron.hpp"

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/learner.hpp"

namespace surprisal {

using Eigen::Index;

AveragedPerceptron averaged_perceptron(const Points& points, const Vector& labels,
                                       const PerceptronRule& rule, Index passes) {
  const double largest = require_labelled_points("averaged_perceptron", points, labels);
  const PerceptronState start =
      require_rule("averaged_perceptron", rule, points.rows(), points.cols());
  require(passes >= 0, "averaged_perceptron", "passes", "nonnegative", static_cast<double>(passes));
  Visits order(rule, points.rows());
  Learner learner(start, rule.rate, largest);
  PerceptronState total{Eigen::ArrayXd::Zero(points.cols()), 0};
  Index visits = 0, added = 0, mistakes = 0;
  const auto add_survivor = [&] {
    const double survived = static_cast<double>(visits - added);
    total.weights += survived * learner.state().weights;
    total.bias += survived * learner.state().bias;
    added = visits;
  };
  for (; visits < passes * points.rows() && !order.ended(); ++visits) {
    const Index i = order.next();
    const double* x = row_of(points, i).data();
    const bool right = learner.is_right(x, labels[i]);
    order.seen(!right);
    if (right) continue;
    add_survivor();
    if (!learner.update(x, labels[i])) break;
    ++mistakes;
  }
  add_survivor();
  if (visits == 0) return {start, start, 0};
  const double count = static_cast<double>(visits);
  return {{total.weights / count, total.bias / count}, learner.state(), mistakes};
}

}  // namespace surprisal
