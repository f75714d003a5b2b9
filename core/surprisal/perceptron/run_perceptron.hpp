#pragma once

#include "surprisal/perceptron/follow_rule.hpp"

namespace surprisal {

/// One visit of a run, and what came of it.
struct PerceptronEntry : PerceptronVisit {
  PerceptronState update;  ///< what was added: η·y·x and η·y, or 0
  PerceptronState state;   ///< weights and bias after
  PerceptronLoss loss;     ///< of all points, after
};

struct PerceptronRun : PerceptronEnding {
  PerceptronState start;
  PerceptronLoss start_loss;
  std::vector<PerceptronEntry> entries;

  const PerceptronState& end() const { return entries.empty() ? start : entries.back().state; }
};

/// Rosenblatt's rule, with a trace: visits the points in the order of the rule, and adds η·y·x to w
/// and η·y to b for each that is misclassified, until none is.
///
/// It ends for all data that a line separates (novikoff_bound says how soon). For others it never
/// does; their weights stay bounded (Block and Levin 1970), so if these are multiples of a common
/// unit, as those of integers are, an order that repeats itself falls into a cycle. It is reported
/// as soon as it closes. Whether it does with other numbers depends on how they round; shuffled,
/// random and chosen orders have none.
///
/// An entry costs n·d, for the loss; fit_perceptron is for large data, and does the same updates.
/// Accuracy: what is misclassified is decided exactly; an update has two roundings a coordinate.
/// The same bits natively and in WebAssembly. Errors: those of require_labelled_points and
/// require_rule; a negative limit. Source: Rosenblatt 1958; Li Hang, Statistical Learning Methods,
/// algorithm 2.1.
///
///     run_perceptron(points, labels)  // (3,3) and (4,3): 1, (1,1): −1. 7 updates, (1,1) and −3
PerceptronRun run_perceptron(const Points& points, const Vector& labels,
                             const PerceptronRule& rule = {}, const RunOptions& options = {});

}  // namespace surprisal
