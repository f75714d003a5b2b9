#include "surprisal/perceptron/run_perceptron.hpp"

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/margin.hpp"
#include "surprisal/perceptron/repetition.hpp"

namespace surprisal {
namespace {

using Eigen::Index;

bool is_finite(const PerceptronState& state) {
  return state.weights.isFinite().all() && std::isfinite(state.bias);
}

PerceptronState sum_of(const PerceptronState& a, const PerceptronState& b) {
  return {a.weights + b.weights, a.bias + b.bias};
}

/// What decides all that follows, as one vector.
Eigen::ArrayXd place(const PerceptronState& state, Index next) {
  Eigen::ArrayXd all(state.weights.size() + 2);
  all << state.weights, state.bias, static_cast<double>(next);
  return all;
}

/// The visit of one point, but for what it costs to know the loss.
PerceptronEntry visit(const Points& points, const Vector& labels, const PerceptronState& state,
                      Index point, double rate) {
  const auto x = row_of(points, point);
  const double label = labels[point];
  const double margin =
      safe_margin(state.weights.data(), state.bias, x.data(), label, points.cols());
  const bool updated = !(margin > 0);
  const double factor = updated ? rate * label : 0;
  const PerceptronState update{factor * x, factor};
  return {point, margin, updated, update, updated ? sum_of(state, update) : state, {}, 0};
}

}  // namespace

PerceptronRun run_perceptron(const Points& points, const Vector& labels, const PerceptronRule& rule,
                             const RunOptions& options) {
  require_labelled_points("run_perceptron", points, labels);
  require(options.limit >= 0, "run_perceptron", "limit", "nonnegative",
          static_cast<double>(options.limit));
  PerceptronRun run;
  run.start = require_rule("run_perceptron", rule, points.rows(), points.cols());
  run.start_loss = perceptron_loss(points, labels, run.start);
  Visits visits(rule, points.rows());
  Repetition repetition;
  if (visits.repeats()) repetition.find_or_add(place(run.start, visits.next()));
  const bool every = options.every_visit || rule.order == VisitingOrder::chosen;

  PerceptronLoss loss = run.start_loss;
  Index seen = 0;
  while (true) {
    const Index entries = static_cast<Index>(run.entries.size());
    if (loss.misclassified == 0) return run.status = PerceptronStatus::separated, run;
    if (entries == options.limit || visits.ended())
      return run.status = PerceptronStatus::limited, run;
    PerceptronEntry entry = visit(points, labels, run.end(), visits.next(), rule.rate);
    if (!is_finite(entry.state)) return run.status = PerceptronStatus::overflow, run;
    visits.seen(entry.updated);
    ++seen;
    if (!entry.updated && !every) continue;
    if (entry.updated) loss = perceptron_loss(points, labels, entry.state);
    entry.loss = loss;
    entry.visits = seen;
    run.mistakes += entry.updated;
    run.entries.push_back(std::move(entry));
    if (!visits.repeats()) continue;
    const Index before = repetition.find_or_add(place(run.end(), visits.next()));
    if (before < 0) continue;
    run.cycle_from = before;
    run.cycle_to = entries + 1;
    return run.status = PerceptronStatus::cycles, run;
  }
}

}  // namespace surprisal
