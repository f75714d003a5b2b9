#pragma once

#include "surprisal/numerics/require.hpp"
#include "surprisal/perceptron/repetition.hpp"
#include "surprisal/perceptron/visiting_order.hpp"

namespace surprisal {

/// A visit of a point.
struct PerceptronVisit {
  Eigen::Index point;   ///< which
  double margin;        ///< y·(w·x + b) before
  bool updated;         ///< margin <= 0
  Eigen::Index visits;  ///< how many points were looked at so far, this one included
};

/// How a run ended.
enum class PerceptronStatus {
  separated,  ///< no point is misclassified
  cycles,     ///< weights and position are back where they have been: it would go on so forever
  limited,    ///< the limit was reached, or the chosen points were used up
  overflow,   ///< the next update would leave the finite numbers; the last state is kept
};

struct PerceptronEnding {
  PerceptronStatus status = PerceptronStatus::limited;
  Eigen::Index mistakes = 0;  ///< updates
  /// For cycles: what was after entry cycle_from (0: at the start) is again after entry cycle_to,
  /// the last one; the period is the difference.
  Eigen::Index cycle_from = 0, cycle_to = 0;
};

struct RunOptions {
  Eigen::Index limit = 1000;  ///< the most entries
  bool every_visit = false;   ///< an entry also for points that were right; chosen: always
};

/// The loop of the primal and the dual form. A learner says how many points are misclassified(),
/// the margin(i) of one, updates with it (or answers false and stays as it is, where that would
/// overflow), records a visit, and has a place(): the numbers that decide, with the next point, all
/// that follows.
template <class Learner>
PerceptronEnding follow_rule(std::string_view function, const PerceptronRule& rule,
                             const RunOptions& options, Eigen::Index points, Learner& learner) {
  require(options.limit >= 0, function, "limit", "nonnegative", static_cast<double>(options.limit));
  const bool every = options.every_visit || rule.order == VisitingOrder::chosen;
  Visits visits(rule, points);
  Repetition repetition;
  if (visits.repeats()) repetition.find_or_add(learner.place(), visits.next());
  PerceptronEnding end;
  for (Eigen::Index seen = 1, entries = 0;; ++seen) {
    if (learner.misclassified() == 0) return end.status = PerceptronStatus::separated, end;
    if (entries == options.limit || visits.ended()) return end;
    const Eigen::Index point = visits.next();
    const double margin = learner.margin(point);
    const bool updated = !(margin > 0);
    if (updated && !learner.update(point)) return end.status = PerceptronStatus::overflow, end;
    visits.seen(updated);
    if (!updated && !every) continue;
    learner.record({point, margin, updated, seen});
    end.mistakes += updated;
    ++entries;
    if (!visits.repeats()) continue;
    const Eigen::Index before = repetition.find_or_add(learner.place(), visits.next());
    if (before < 0) continue;
    return {PerceptronStatus::cycles, end.mistakes, before, entries};
  }
}

}  // namespace surprisal
