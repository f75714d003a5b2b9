#pragma once

#include <vector>

#include "surprisal/perceptron/perceptron.hpp"

namespace surprisal {

struct NovikoffBound {
  double bound;           ///< R²/γ²; +∞ when no line separates the points
  double radius_squared;  ///< R² = max ‖x‖² + 1
  double margin;          ///< γ, the largest min y·(w·x + b) of ‖w‖² + b² = 1; 0 when not separable
  PerceptronState widest;  ///< the w and b that reach it, of length 1; 0 when not separable
  std::vector<Eigen::Index> support;  ///< points with that margin, which decide w and b; or whose
                                      ///< hulls meet
};

/// How many mistakes a perceptron can make: at most R²/γ², in whatever order it visits the points,
/// however often and with whatever rate, when it starts at 0.
///
/// Each point is x̂ = (x, 1), as the bias is learnt like a weight: so γ is not the margin of a
/// support vector machine, whose bias is free, and moving or scaling all points changes the bound.
///
/// Accuracy: γ² is found as a fraction, exactly (nearest_to_origin.hpp); all numbers are within a
/// few ulp, and the bound is exact where R² and γ² are short fractions.
/// Cost: some tens of milliseconds for 300 points of 20 coordinates: for data to be looked at.
/// Errors: those of require_labelled_points. Source: Novikoff 1962; Block 1962.
///
///     novikoff_bound(points, labels).bound  // the article's three: 26/(2/9) = 117
NovikoffBound novikoff_bound(const Points& points, const Vector& labels);

}  // namespace surprisal
