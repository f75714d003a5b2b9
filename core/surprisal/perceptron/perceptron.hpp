#pragma once

#include "surprisal/perceptron/labelled_points.hpp"

namespace surprisal {

/// Rosenblatt's perceptron: it answers sign(w·x + b). Its weights w are as many as coordinates.
struct PerceptronState {
  Eigen::ArrayXd weights;
  double bias = 0;

  bool operator==(const PerceptronState& other) const {
    return (weights == other.weights).all() && bias == other.bias;
  }
};

/// Refuses weights that are not as many as `dimensions`, and what is not finite.
void require_state(std::string_view function, const PerceptronState& state,
                   Eigen::Index dimensions);

/// y·(w·x + b): positive when the point x with label y = ±1 is on its side. 0 or less is
/// misclassified. Divided by ‖w‖ it is the distance from the line.
///
/// Accuracy: the sign is exact, for all finite numbers; the value has n + 2 roundings, one where
/// they might have changed the sign. Shapes: x as long as w. Errors: InvalidArgument otherwise, or
/// for a label that is not 1 or −1, or numbers that are not finite.
/// Source: Rosenblatt 1958; Li Hang, Statistical Learning Methods, chapter 2.
///
///     perceptron_margin({{{1, 1}}, -3}, x, 1)  // x = (3, 3): 3
double perceptron_margin(const PerceptronState& state, const Vector& x, double label);

/// One update: w + rate·y·x and b + rate·y. The margin of x grows by rate·(‖x‖² + 1).
///
/// Whether there is a reason for it, perceptron_margin says. rate > 0, finite.
/// Errors: InvalidArgument, as above.
///
///     perceptron_update({{{0, 0}}, 0}, x, 1, 1)  // x = (3, 3): w = (3, 3), b = 1
PerceptronState perceptron_update(const PerceptronState& state, const Vector& x, double label,
                                  double rate);

struct PerceptronLoss {
  double value = 0;                ///< −Σ y·(w·x + b) over the misclassified; never negative
  Eigen::Index misclassified = 0;  ///< how many they are
};

/// What the rule descends: the loss −Σ y·(w·x + b) over the misclassified points. Its gradient is
/// −Σ y·x in w and −Σ y in b over these: an update follows one term of it. Points on the line are
/// misclassified, and add 0.
///
/// Accuracy: the count is exact, the sum compensated. Errors: those of require_labelled_points.
///
///     perceptron_loss(points, labels, {{{3, 3}}, 1})  // the article's three: 7 and 1
PerceptronLoss perceptron_loss(const Points& points, const Vector& labels,
                               const PerceptronState& state);

/// The first misclassified point at or after `from`, going on at 0 behind the last; −1 when all
/// are on their side.
///
///     next_misclassified(points, labels, {{{3, 3}}, 1}, 0)  // the article's three: 2
Eigen::Index next_misclassified(const Points& points, const Vector& labels,
                                const PerceptronState& state, Eigen::Index from);

}  // namespace surprisal
