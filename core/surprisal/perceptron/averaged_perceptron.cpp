#include "surprisal/perceptron/averaged_perceptron.hpp"

#include "surprisal/perceptron/learner.hpp"

namespace surprisal {

using Eigen::Index;

AveragedPerceptron averaged_perceptron(const Points& points, const Vector& labels,
                                       const PerceptronRule& rule, Index passes) {
  const double largest = require_labelled_points("averaged_perceptron", points, labels);
  const PerceptronState start =
      require_rule("averaged_perceptron", rule, points.rows(), points.cols());
  Passes order("averaged_perceptron", rule, points.rows(), passes);
  Learner learner(start, rule.rate, largest);
  PerceptronState total{Eigen::ArrayXd::Zero(points.cols()), 0};
  Index survived = 0, visits = 0, mistakes = 0;
  const auto add_survivor = [&] {
    const double count = static_cast<double>(survived);
    total.weights += count * learner.state().weights;
    total.bias += count * learner.state().bias;
    visits += std::exchange(survived, 0);
  };
  bool finite = true;
  for (Index pass = 0; pass < passes && finite; ++pass) {
    order.begin();
    for (Index k = 0; k < points.rows() && finite; ++k, ++survived) {
      const Index i = order[k];
      const double* x = row_of(points, i).data();
      if (learner.is_right(x, labels[i])) continue;
      add_survivor();
      finite = learner.update(x, labels[i]);
      mistakes += finite;
    }
  }
  add_survivor();
  if (visits == 0) return {start, start, 0};
  const double count = static_cast<double>(visits);
  return {{total.weights / count, total.bias / count}, learner.state(), mistakes};
}

}  // namespace surprisal
