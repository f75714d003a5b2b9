#include "surprisal/dataset/make_linear.hpp"

#include <cmath>

#include "surprisal/dataset/noise.hpp"
#include "surprisal/numerics/random.hpp"

namespace surprisal {
namespace {

/// Uniform on the unit sphere: normal numbers, divided by their length.
Eigen::ArrayXd random_direction(Eigen::Index dimensions, Random& random) {
  Eigen::ArrayXd direction(dimensions);
  double square = 0;
  for (double& x : direction) {
    x = random.normal();
    square += x * x;
  }
  const double length = std::sqrt(square);
  for (double& x : direction) x /= length;
  return direction;
}

}  // namespace

LinearData make_linear(const LinearOptions& options) {
  constexpr auto name = "make_linear";
  require(std::isfinite(options.margin) && options.margin >= 0, name, "margin",
          "nonnegative and finite", options.margin);
  LinearData made{zero_dataset(name, options.samples, options.features, 2), {}, 0};
  SampleRows& features = made.data.features;
  Random random(options.seed);
  made.weights = random_direction(features.cols(), random);
  made.bias = random.uniform() - 0.5;
  for (Eigen::Index i = 0; i < features.rows(); ++i) {
    const int label = static_cast<int>(i % 2);
    const double distance = options.margin + (1 - random.uniform());  // never 0
    double moved = (label == 1 ? distance : -distance) - made.bias;
    for (Eigen::Index j = 0; j < features.cols(); ++j) {
      features(i, j) = 2 * random.uniform() - 1;
      moved -= features(i, j) * made.weights[j];
    }
    for (Eigen::Index j = 0; j < features.cols(); ++j) features(i, j) += moved * made.weights[j];
    made.data.labels[static_cast<std::size_t>(i)] = label;
  }
  shuffle_samples(made.data, random);
  return made;
}

}  // namespace surprisal
