#include "surprisal/dataset/make_xor.hpp"

#include "surprisal/dataset/noise.hpp"
#include "surprisal/numerics/random.hpp"

namespace surprisal {

Dataset make_xor(const XorOptions& options) {
  constexpr auto name = "make_xor";
  require(std::isfinite(options.gap) && options.gap >= 0, name, "gap", "nonnegative and finite",
          options.gap);
  require_noise(name, options.noise);
  Dataset data = zero_dataset(name, options.samples, 2, 2);
  Random random(options.seed);
  for (int i = 0; i < options.samples; ++i) {
    int negative = 0;
    for (int j = 0; j < 2; ++j) {
      const double x = 2 * random.uniform() - 1;
      data.features(i, j) = x < 0 ? x - options.gap : x + options.gap;
      negative += x < 0;
    }
    data.labels[static_cast<std::size_t>(i)] = negative % 2;
  }
  add_noise(data.features, options.noise, random);
  return data;
}

}  // namespace surprisal
