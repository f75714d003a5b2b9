#include "surprisal/perceptron/run_perceptron.hpp"

#include "surprisal/perceptron/margin.hpp"

namespace surprisal {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

/// The weights as they are now, and the trace that they leave.
class Primal {
 public:
  Primal(const Points& points, const Vector& labels, double rate, PerceptronRun& run)
      : points_(points), labels_(labels), rate_(rate), run_(run), loss_(run.start_loss) {}

  Index misclassified() const { return loss_.misclassified; }

  double margin(Index point) const {
    const PerceptronState& state = run_.end();
    return safe_margin(state.weights.data(), state.bias, row_of(points_, point).data(),
                       labels_[point], points_.cols());
  }

  bool update(Index point) {
    const PerceptronState& state = run_.end();
    const double factor = rate_ * labels_[point];
    const ArrayXd change = factor * row_of(points_, point);
    next_.update = {change, factor};
    next_.state = {state.weights + change, state.bias + factor};
    return next_.state.weights.isFinite().all() && std::isfinite(next_.state.bias);
  }

  void record(const PerceptronVisit& visit) {
    if (visit.updated) {
      loss_ = perceptron_loss(points_, labels_, next_.state);
    } else {
      next_.update = {ArrayXd::Zero(points_.cols()), 0};
      next_.state = run_.end();
    }
    run_.entries.push_back({visit, std::move(next_.update), std::move(next_.state), loss_});
  }

  ArrayXd place() const {
    ArrayXd all(points_.cols() + 1);
    all << run_.end().weights, run_.end().bias;
    return all;
  }

 private:
  const Points& points_;
  const Vector& labels_;
  double rate_;
  PerceptronRun& run_;
  PerceptronLoss loss_;
  PerceptronEntry next_;
};

}  // namespace

PerceptronRun run_perceptron(const Points& points, const Vector& labels, const PerceptronRule& rule,
                             const RunOptions& options) {
  require_labelled_points("perceptron", points, labels);
  PerceptronRun run;
  run.start = require_rule("perceptron", rule, points.rows(), points.cols());
  run.start_loss = perceptron_loss(points, labels, run.start);
  Primal primal(points, labels, rule.rate, run);
  static_cast<PerceptronEnding&>(run) =
      follow_rule("perceptron", rule, options, points.rows(), primal);
  return run;
}

}  // namespace surprisal
