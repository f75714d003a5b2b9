#pragma once

#include <vector>

#include "surprisal/perceptron/perceptron.hpp"

namespace surprisal {

/// Whether a line (plane, hyperplane) separates two classes, and the proof.
struct LinearSeparability {
  bool separable = false;

  /// When separable: y·(w·x + b) > 0 for all points, of large margin, its size about 1.
  PerceptronState separator;
  /// Whether these weights, as the doubles that they are, do separate. False in the rare case that
  /// the gap is so narrow that the exact weights need more digits than doubles have.
  bool separator_is_exact = false;

  /// When not separable: the hulls of the classes meet. Of these points, d + 2 at most, …
  std::vector<Eigen::Index> support;
  /// … Σ shares·x over those labelled 1 is Σ shares·x over those labelled −1, with positive shares
  /// that sum to 1 in each class. Fractions, here rounded: within 2 ulp.
  std::vector<double> shares;
  Eigen::ArrayXd meeting_point;  ///< that sum, rounded
};

/// Whether there are w and b with y·(w·x + b) > 0 for all points: decided exactly, for all finite
/// doubles, and not by waiting for a perceptron.
///
/// Either there are, or 0 is in the convex hull of the vectors y·(x, 1), and then the hulls of the
/// two classes have a point in common (Gordan 1873). Wolfe's algorithm in doubles guesses one of
/// the two. A separator is checked with exactly signed margins, a common point by solving its
/// equations in whole numbers; where the guess fails, the algorithm goes on in whole numbers until
/// it ends, as it must. No tolerance is involved. Points of one class are always separable.
///
/// Cost: for separable data n·d a step, some tens of steps. For others also about d³/6 products of
/// numbers of up to 130·d bits (more when the coordinates differ widely in size): 20 coordinates
/// some milliseconds, 30 some tens. When the gap is close to rounding errors, that for each step.
/// Errors: those of require_labelled_points. Source: see nearest_to_origin.hpp.
///
///     linear_separability(points, labels)  // XOR: the support is all four, the shares are 1/2
LinearSeparability linear_separability(const Points& points, const Vector& labels);

}  // namespace surprisal
