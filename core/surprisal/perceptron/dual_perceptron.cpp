#include "surprisal/perceptron/dual_perceptron.hpp"

#include "surprisal/numerics/sum.hpp"
#include "surprisal/perceptron/margin.hpp"

namespace surprisal {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

/// How often each point was misclassified, and what follows from it.
class Dual {
 public:
  Dual(const Vector& labels, double rate, double start_bias, ArrayXd start_scores, DualRun& run)
      : labels_(labels),
        rate_(rate),
        start_bias_(start_bias),
        start_scores_(std::move(start_scores)),
        run_(run),
        counts_(ArrayXd::Zero(labels.size())),
        scores_(scores()),
        loss_(loss()) {
    run.start_loss = loss_;
  }

  Index misclassified() const { return loss_.misclassified; }
  double margin(Index point) const { return labels_[point] * scores_[point]; }

  bool update(Index point) {
    counts_[point] += 1;
    ArrayXd next = scores();
    if (!next.isFinite().all()) return counts_[point] -= 1, false;
    scores_ = std::move(next);
    loss_ = loss();
    return true;
  }

  void record(const PerceptronVisit& visit) {
    run_.entries.push_back({visit, alpha(), bias(), loss_});
  }

  const ArrayXd& place() const { return scores_; }

  ArrayXd alpha() const { return rate_ * counts_; }
  double bias() const { return start_bias_ + (alpha() * labels_).sum(); }

 private:
  /// Σⱼ αⱼ·yⱼ·G[i][j] + w₀·x + b of every point.
  ArrayXd scores() const {
    const ArrayXd signed_alpha = alpha() * labels_;
    const double b = bias();
    ArrayXd scores(labels_.size());
    for (Index i = 0; i < scores.size(); ++i)
      scores[i] = dot_in_lanes(signed_alpha.data(), run_.gram.data() + i * run_.gram.cols(),
                               run_.gram.cols()) +
                  start_scores_[i] + b;
    return scores;
  }

  PerceptronLoss loss() const {
    PerceptronLoss loss;
    Sum total;
    for (Index i = 0; i < scores_.size(); ++i) {
      if (margin(i) > 0) continue;
      ++loss.misclassified;
      if (margin(i) < 0) total.add(-margin(i));
    }
    loss.value = total.value();
    return loss;
  }

  const Vector& labels_;
  const double rate_, start_bias_;
  const ArrayXd start_scores_;
  DualRun& run_;
  ArrayXd counts_, scores_;
  PerceptronLoss loss_;
};

ArrayXd scores_of(const PerceptronState& state, const Points& points) {
  ArrayXd scores(points.rows());
  for (Index i = 0; i < scores.size(); ++i)
    scores[i] = dot_in_lanes(state.weights.data(), row_of(points, i).data(), points.cols());
  return scores;
}

}  // namespace

RowsOf<double> gram_matrix(const Points& points) {
  require_labelled_points("gram_matrix", points, ArrayXd::Ones(points.rows()));
  RowsOf<double> gram(points.rows(), points.rows());
  for (Index i = 0; i < points.rows(); ++i)
    for (Index j = 0; j <= i; ++j)
      gram(i, j) = gram(j, i) =
          dot_in_lanes(row_of(points, i).data(), row_of(points, j).data(), points.cols());
  return gram;
}

DualRun run_dual_perceptron(const Points& points, const Vector& labels, const PerceptronRule& rule,
                            const RunOptions& options) {
  require_labelled_points("dual_perceptron", points, labels);
  const PerceptronState start = require_rule("dual_perceptron", rule, points.rows(), points.cols());
  DualRun run;
  run.gram = gram_matrix(points);
  Dual dual(labels, rule.rate, start.bias, scores_of(start, points), run);
  static_cast<PerceptronEnding&>(run) =
      follow_rule("dual_perceptron", rule, options, points.rows(), dual);
  run.end = {start.weights, dual.bias()};
  const ArrayXd signed_alpha = dual.alpha() * labels;
  for (Index i = 0; i < points.rows(); ++i) run.end.weights += signed_alpha[i] * row_of(points, i);
  return run;
}

}  // namespace surprisal
