#pragma once

#include <vector>

#include "surprisal/numerics/random.hpp"
#include "surprisal/perceptron/perceptron.hpp"

/// Points and labels of the tests.
struct LabelledPoints {
  surprisal::SampleRows points;
  Eigen::ArrayXd labels;
};

/// The article's (and Li Hang's) example: (3,3)+, (4,3)+, (1,1)−.
inline LabelledPoints article() { return {{{3, 3}, {4, 3}, {1, 1}}, {{1, 1, -1}}}; }

/// Exclusive or: no line separates it.
inline LabelledPoints exclusive_or() {
  return {{{1, 1}, {-1, -1}, {1, -1}, {-1, 1}}, {{1, 1, -1, -1}}};
}

inline surprisal::PerceptronState state(std::vector<double> weights, double bias) {
  const auto size = static_cast<Eigen::Index>(weights.size());
  return {Eigen::Map<const Eigen::ArrayXd>(weights.data(), size), bias};
}

/// A whole number from low to high. To be called in statements of their own: in which order the
/// arguments of a function are computed differs between compilers.
inline Eigen::Index between(surprisal::Random& random, Eigen::Index low, Eigen::Index high) {
  return low + static_cast<Eigen::Index>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

/// Whole coordinates from −range to range, labels by a coin: few of them are separable.
inline LabelledPoints random_integers(surprisal::Random& random, Eigen::Index n, Eigen::Index d,
                                      int range) {
  LabelledPoints data{surprisal::SampleRows(n, d), Eigen::ArrayXd(n)};
  const auto width = static_cast<std::uint64_t>(2 * range + 1);
  for (double& x : data.points.reshaped()) x = static_cast<double>(random.below(width)) - range;
  for (double& y : data.labels) y = random.below(2) ? 1 : -1;
  return data;
}

/// Normal coordinates, labels by a random line: separable, some of them barely.
inline LabelledPoints random_separable(surprisal::Random& random, Eigen::Index n, Eigen::Index d) {
  LabelledPoints data{surprisal::SampleRows(n, d), Eigen::ArrayXd(n)};
  for (double& x : data.points.reshaped()) x = random.normal();
  surprisal::PerceptronState line{Eigen::ArrayXd(d), random.normal() / 2};
  for (double& w : line.weights) w = random.normal();
  for (Eigen::Index i = 0; i < n; ++i)
    data.labels[i] =
        surprisal::perceptron_margin(line, surprisal::row_of(data.points, i), 1) > 0 ? 1 : -1;
  return data;
}
