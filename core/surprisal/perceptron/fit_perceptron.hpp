#pragma once

#include "surprisal/perceptron/visiting_order.hpp"

namespace surprisal {

struct PerceptronFit {
  PerceptronState state;
  Eigen::Index mistakes = 0;  ///< updates
  Eigen::Index passes = 0;    ///< begun
  bool separated = false;     ///< the last pass had no mistake
};

/// Rosenblatt's rule for large data, without a trace: passes through the points until one has no
/// mistake, at most `passes` of them. The updates are, bit for bit, those of run_perceptron with
/// the same rule.
///
/// Orders: cyclic and shuffled. Floats are computed in double precision, as the same numbers in
/// doubles would be, and need half the memory. What is misclassified is decided exactly; weights
/// that would overflow are kept as they were, and the fit ends.
/// Cost: n·d a pass, two coordinates at a time. Errors: those of
/// require_labelled_points and require_rule; another order; negative passes.
///
///     fit_perceptron(points, labels).state  // the article's three: (1,1) and −3
PerceptronFit fit_perceptron(const Points& points, const Vector& labels,
                             const PerceptronRule& rule = {}, Eigen::Index passes = 1000);
PerceptronFit fit_perceptron(const FloatPoints& points, const Vector& labels,
                             const PerceptronRule& rule = {}, Eigen::Index passes = 1000);

}  // namespace surprisal
