#pragma once

#include "surprisal/perceptron/visiting_order.hpp"

namespace surprisal {

struct AveragedPerceptron {
  PerceptronState average;
  PerceptronState last;       ///< the weights that the rule ended with
  Eigen::Index mistakes = 0;  ///< updates
};

/// For data that no line separates: the mean of the weights after each visit of Rosenblatt's rule,
/// so that weights count as long as they survived.
///
/// Always visits n points a pass, also when nothing is misclassified any more; chosen points may be
/// used up before. 0 passes: the start. The sums are plain; a weight that survived c visits is
/// added as c times itself. Errors: those of require_labelled_points and require_rule; negative
/// passes. Source: Freund and Schapire 1999 (there "averaged" beside "voted").
///
///     averaged_perceptron(points, labels, {}, 1).average  // the article's three: (8/3, 8/3), 2/3
AveragedPerceptron averaged_perceptron(const Points& points, const Vector& labels,
                                       const PerceptronRule& rule = {}, Eigen::Index passes = 10);

}  // namespace surprisal
