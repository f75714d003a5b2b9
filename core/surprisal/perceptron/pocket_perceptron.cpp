#include "surprisal/perceptron/pocket_perceptron.hpp"

#include <algorithm>

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/learner.hpp"

namespace surprisal {

using Eigen::Index;

PocketPerceptron pocket_perceptron(const Points& points, const Vector& labels,
                                   const PerceptronRule& rule, Index passes) {
  const double largest = require_labelled_points("pocket_perceptron", points, labels);
  const PerceptronState start =
      require_rule("pocket_perceptron", rule, points.rows(), points.cols());
  require(passes >= 0, "pocket_perceptron", "passes", "nonnegative", static_cast<double>(passes));
  Visits order(rule, points.rows());
  Learner learner(start, rule.rate, largest);
  PocketPerceptron pocket{start, perceptron_loss(points, labels, start).misclassified, 0, start, 0};
  Index right = 0, right_in_pocket = 0;
  bool counted = true;  // whether the present weights have been compared with the pocket
  const auto compare = [&] {
    counted = true;
    const Index misclassified = perceptron_loss(points, labels, learner.state()).misclassified;
    if (misclassified >= pocket.misclassified) return;
    pocket.state = learner.state();
    pocket.misclassified = misclassified;
    pocket.mistakes_before = pocket.mistakes;
  };
  for (Index visits = 0; visits < passes * points.rows() && !order.ended(); ++visits) {
    if (pocket.misclassified == 0) break;
    const Index i = order.next();
    const double* x = row_of(points, i).data();
    const bool is_right = learner.is_right(x, labels[i]);
    order.seen(!is_right);
    if (is_right) {
      if (++right > right_in_pocket && !counted) compare();
      if (pocket.mistakes_before == pocket.mistakes)
        right_in_pocket = std::max(right, right_in_pocket);
      continue;
    }
    if (!learner.update(x, labels[i])) break;
    ++pocket.mistakes;
    right = 0;
    counted = false;
  }
  pocket.last = learner.state();
  return pocket;
}

}  // namespace surprisal
