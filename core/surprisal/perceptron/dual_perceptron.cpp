#include "surprisal/perceptron/dual_perceptron.hpp"

#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/perceptron/margin.hpp"
#include "surprisal/perceptron/repetition.hpp"

namespace surprisal {
namespace {

using Eigen::ArrayXd;
using Eigen::Index;

/// How often each point was misclassified, and what follows from it.
struct Dual {
  const RowsOf<double>& gram;
  const Vector& labels;
  const ArrayXd start_scores;  ///< w₀·x
  const double start_bias, rate;
  ArrayXd counts = ArrayXd::Zero(labels.size());

  ArrayXd alpha() const { return rate * counts; }
  double bias() const { return start_bias + (alpha() * labels).sum(); }

  /// Σⱼ αⱼ·yⱼ·G[i][j] + w₀·x + b of every point.
  ArrayXd scores() const {
    const ArrayXd signed_alpha = alpha() * labels;
    const double b = bias();
    ArrayXd scores(labels.size());
    for (Index i = 0; i < scores.size(); ++i)
      scores[i] = dot_in_lanes(signed_alpha.data(), gram.data() + i * gram.cols(), gram.cols()) +
                  start_scores[i] + b;
    return scores;
  }
};

PerceptronLoss loss_of(const ArrayXd& scores, const Vector& labels) {
  PerceptronLoss loss;
  Sum total;
  for (Index i = 0; i < scores.size(); ++i) {
    const double margin = labels[i] * scores[i];
    if (margin > 0) continue;
    ++loss.misclassified;
    if (margin < 0) total.add(-margin);
  }
  loss.value = total.value();
  return loss;
}

ArrayXd place(const ArrayXd& scores, const Visits& visits) {
  ArrayXd all(scores.size() + 1);
  all << scores, static_cast<double>(visits.next());
  return all;
}

ArrayXd scores_of(const PerceptronState& state, const Points& points) {
  ArrayXd scores(points.rows());
  for (Index i = 0; i < scores.size(); ++i)
    scores[i] = dot_in_lanes(state.weights.data(), row_of(points, i).data(), points.cols());
  return scores;
}

PerceptronState primal(const Dual& dual, const PerceptronState& start, const Points& points) {
  PerceptronState state{start.weights, dual.bias()};
  const ArrayXd alpha = dual.alpha();
  for (Index i = 0; i < points.rows(); ++i)
    state.weights += (alpha[i] * dual.labels[i]) * row_of(points, i);
  return state;
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
  require_labelled_points("run_dual_perceptron", points, labels);
  require(options.limit >= 0, "run_dual_perceptron", "limit", "nonnegative",
          static_cast<double>(options.limit));
  const PerceptronState start =
      require_rule("run_dual_perceptron", rule, points.rows(), points.cols());
  DualRun run;
  run.gram = gram_matrix(points);
  Dual dual{run.gram, labels, scores_of(start, points), start.bias, rule.rate};
  ArrayXd scores = dual.scores();
  PerceptronLoss loss = run.start_loss = loss_of(scores, labels);
  Visits visits(rule, points.rows());
  Repetition repetition;
  if (visits.repeats()) repetition.find_or_add(place(scores, visits));
  const bool every = options.every_visit || rule.order == VisitingOrder::chosen;
  const auto ended = [&](PerceptronStatus status) {
    run.end = primal(dual, start, points);
    run.status = status;
    return std::move(run);
  };

  for (Index seen = 1;; ++seen) {
    const Index entries = static_cast<Index>(run.entries.size());
    if (loss.misclassified == 0) return ended(PerceptronStatus::separated);
    if (entries == options.limit || visits.ended()) return ended(PerceptronStatus::limited);
    const Index point = visits.next();
    const double margin = labels[point] * scores[point];
    const bool updated = !(margin > 0);
    visits.seen(updated);
    if (!updated && !every) continue;
    dual.counts[point] += updated;
    if (updated) scores = dual.scores();
    if (!scores.isFinite().all()) {
      dual.counts[point] -= 1;
      return ended(PerceptronStatus::overflow);
    }
    loss = loss_of(scores, labels);
    run.mistakes += updated;
    run.entries.push_back({point, margin, updated, dual.alpha(), dual.bias(), loss, seen});
    if (!visits.repeats()) continue;
    run.cycle_from = repetition.find_or_add(place(scores, visits));
    run.cycle_to = entries + 1;
    if (run.cycle_from >= 0) return ended(PerceptronStatus::cycles);
    run.cycle_from = run.cycle_to = 0;
  }
}

}  // namespace surprisal
