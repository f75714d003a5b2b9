#pragma once

#include <cmath>
#include <vector>

#include "surprisal/loss/loss.hpp"
#include "surprisal/numerics/random.hpp"

/// A batch of random outputs with targets of the kind that a loss takes, and what comes of it.
template <class Scalar>
struct RandomBatch {
  std::ptrdiff_t samples, width;
  bool classes;
  std::vector<Scalar> outputs, targets;
  surprisal::LossSettings settings{};
  std::vector<double> weights{};

  surprisal::LossBatch<Scalar> batch() const {
    return {outputs.data(), targets.data(), samples, width, classes};
  }
};

template <class Scalar>
struct Results {
  std::vector<Scalar> losses, gradient;

  Results(const surprisal::Loss& loss, const RandomBatch<Scalar>& random)
      : losses(static_cast<std::size_t>(random.samples)), gradient(random.outputs.size()) {
    surprisal::LossSettings settings = random.settings;
    settings.weights = random.weights;
    loss.kernel<Scalar>()(random.batch(), settings, losses.data(), gradient.data());
  }
};

/// Numbers of few bits, so that floats and doubles hold the same.
inline double short_number(surprisal::Random& random, double spread) {
  return std::round(256 * spread * random.normal()) / 256;
}

inline double random_target(const surprisal::Loss& loss, surprisal::Random& random) {
  switch (loss.targets) {
    case surprisal::Targets::signs:
      return random.below(2) == 0 ? -1 : 1;
    case surprisal::Targets::labels:
      return static_cast<double>(random.below(5)) / 4;
    case surprisal::Targets::probabilities:
      return static_cast<double>(1 + random.below(9));
    case surprisal::Targets::numbers:
      break;
  }
  return short_number(random, 1);
}

template <class Scalar>
RandomBatch<Scalar> random_batch(const surprisal::Loss& loss, std::uint64_t seed,
                                 std::ptrdiff_t samples, std::ptrdiff_t width, double spread) {
  surprisal::Random random(seed);
  RandomBatch<Scalar> result{samples, width, loss.takes_classes && random.below(2) == 0, {}, {}};
  for (std::ptrdiff_t i = 0; i < samples * width; ++i)
    result.outputs.push_back(static_cast<Scalar>(short_number(random, spread)));
  for (std::ptrdiff_t i = 0; i < samples; ++i) {
    if (result.classes) {
      result.targets.push_back(
          static_cast<Scalar>(random.below(static_cast<std::uint64_t>(width))));
      continue;
    }
    std::vector<double> row;
    double total = 0;
    for (std::ptrdiff_t j = 0; j < width; ++j)
      total += row.emplace_back(random_target(loss, random));
    const double unit = loss.targets == surprisal::Targets::probabilities ? total : 1;
    for (double y : row) result.targets.push_back(static_cast<Scalar>(y / unit));
  }
  const double pick[] = {0, 0.1, 0.5};
  result.settings.label_smoothing = pick[random.below(3)];
  result.settings.temperature = 0.5 + static_cast<double>(random.below(4));
  result.settings.focus = static_cast<double>(random.below(8)) / 2;
  if (loss.takes_weights && random.below(2) == 0) {
    const std::ptrdiff_t count = loss.targets == surprisal::Targets::labels ? 2 : width;
    for (std::ptrdiff_t j = 0; j < count; ++j)
      result.weights.push_back(static_cast<double>(1 + random.below(8)) / 4);
  }
  return result;
}
