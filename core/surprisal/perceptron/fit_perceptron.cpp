#include "surprisal/perceptron/fit_perceptron.hpp"

#include <numeric>

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/learner.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

/// The order of each pass: 0 … n − 1, or shuffled anew.
class Passes {
 public:
  Passes(const PerceptronRule& rule, Index points) : random_(rule.seed) {
    const bool shuffled = rule.order == VisitingOrder::shuffled;
    if (!shuffled && rule.order != VisitingOrder::cyclic)
      refuse("fit_perceptron", "order", "cyclic or shuffled", "the others have no passes");
    if (!shuffled) return;
    sequence_.resize(static_cast<std::size_t>(points));
    std::iota(sequence_.begin(), sequence_.end(), Index{0});
  }

  void begin() { random_.shuffle(std::span(sequence_)); }
  Index operator[](Index k) const {
    return sequence_.empty() ? k : sequence_[static_cast<std::size_t>(k)];
  }

 private:
  std::vector<Index> sequence_;  ///< empty when it is 0 … n − 1
  Random random_;
};

/// The loops are a function of their own, small enough to stay in registers.
template <class Data>
bool one_pass(const Data& points, const Vector& labels, const Passes& order, Learner& learner,
              Index& mistakes) {
  for (Index k = 0; k < points.rows(); ++k) {
    const Index i = order[k];
    const auto* x = points.data() + i * points.outerStride();
    if (learner.is_right(x, labels[i])) continue;
    if (!learner.update(x, labels[i])) return false;
    ++mistakes;
  }
  return true;
}

template <class Data>
PerceptronFit fit(const Data& points, const Vector& labels, const PerceptronRule& rule,
                  Index passes) {
  const double largest = require_labelled_points("fit_perceptron", points, labels);
  const PerceptronState start = require_rule("fit_perceptron", rule, points.rows(), points.cols());
  require(passes >= 0, "fit_perceptron", "passes", "nonnegative", static_cast<double>(passes));
  Passes order(rule, points.rows());
  Learner learner(start, rule.rate, largest);
  PerceptronFit result;
  bool finite = true;
  while (finite && !result.separated && result.passes < passes) {
    const Index before = result.mistakes;
    order.begin();
    finite = one_pass(points, labels, order, learner, result.mistakes);
    ++result.passes;
    result.separated = finite && result.mistakes == before;
  }
  result.state = learner.state();
  return result;
}

}  // namespace

PerceptronFit fit_perceptron(const Points& points, const Vector& labels, const PerceptronRule& rule,
                             Index passes) {
  return fit(points, labels, rule, passes);
}

PerceptronFit fit_perceptron(const FloatPoints& points, const Vector& labels,
                             const PerceptronRule& rule, Index passes) {
  return fit(points, labels, rule, passes);
}

}  // namespace surprisal
