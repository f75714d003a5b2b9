#pragma once

#include "surprisal/perceptron/visiting_order.hpp"

namespace surprisal {

struct PocketPerceptron {
  PerceptronState state;             ///< in the pocket
  Eigen::Index misclassified = 0;    ///< by it
  Eigen::Index mistakes_before = 0;  ///< how many updates led to it
  PerceptronState last;              ///< the weights that the rule ended with
  Eigen::Index mistakes = 0;         ///< all updates
};

/// For data that no line separates: Rosenblatt's rule, which keeps in its pocket the weights that
/// misclassify the fewest points.
///
/// Counting for every update would cost n·d each; so weights are counted only when they were right
/// longer in a row than those in the pocket had been, and replace them only when they misclassify
/// fewer (the ratchet). The pocket starts with the start. Ends after n visits a pass, or when the
/// pocket misclassifies nothing. With the order random, as Gallant's, and enough passes the best
/// weights are found with a probability as close to 1 as desired (for rational data; Muselli 1997).
/// An order that repeats itself may never come by them: with exclusive or each visit of a shuffled
/// pass is a mistake. Errors: those of require_labelled_points and require_rule; negative passes.
/// Source: Gallant 1990, Perceptron-based learning algorithms.
///
///     pocket_perceptron(points, labels).misclassified  // XOR of (±1, ±1): 1
PocketPerceptron pocket_perceptron(const Points& points, const Vector& labels,
                                   const PerceptronRule& rule = {.order = VisitingOrder::random},
                                   Eigen::Index passes = 100);

}  // namespace surprisal
