#include "surprisal/dataset/make_spiral.hpp"

#include "surprisal/dataset/noise.hpp"
#include "surprisal/dataset/sin_cos.hpp"
#include "surprisal/numerics/random.hpp"

namespace surprisal {

Dataset make_spiral(const SpiralOptions& options) {
  constexpr auto name = "make_spiral";
  require(options.arms >= 1, name, "arms", "at least 1", options.arms);
  require(std::abs(options.turns) <= 100, name, "turns", "within ±100", options.turns);
  require_noise(name, options.noise);
  Dataset data = zero_dataset(name, options.samples, 2, options.arms);
  const int shortest = options.samples / options.arms, more = options.samples % options.arms;
  int sample = 0;
  for (int arm = 0; arm < options.arms; ++arm) {
    const int length = shortest + (arm < more ? 1 : 0);
    for (int i = 0; i < length; ++i, ++sample) {
      const double t = static_cast<double>(i) / length;
      const SinCos phi =
          sin_cos_of_turns(options.turns * t + static_cast<double>(arm) / options.arms);
      data.features(sample, 0) = t * phi.sin;
      data.features(sample, 1) = t * phi.cos;
      data.labels[static_cast<std::size_t>(sample)] = arm;
    }
  }
  Random random(options.seed);
  shuffle_samples(data, random);
  add_noise(data.features, options.noise, random);
  return data;
}

}  // namespace surprisal
