#include "surprisal/dataset/make_moons.hpp"

#include "surprisal/dataset/noise.hpp"
#include "surprisal/dataset/numpy_random.hpp"
#include "surprisal/dataset/sin_cos.hpp"

namespace surprisal {
namespace {

constexpr double pi = 3.141592653589793;

/// The i-th of n angles from 0 to π; the last one is π, not what rounding makes of it.
double angle(int i, int n) {
  if (i == 0) return 0;
  return i == n - 1 ? pi : i * (pi / (n - 1));
}

}  // namespace

Dataset make_moons(const MoonsOptions& options) {
  require_noise("make_moons", options.noise);
  Dataset data = zero_dataset("make_moons", options.samples, 2, 2);
  const int outer = options.samples / 2, inner = options.samples - outer;
  for (int i = 0; i < options.samples; ++i) {
    const bool is_outer = i < outer;
    const SinCos t = sin_cos(is_outer ? angle(i, outer) : angle(i - outer, inner));
    data.features(i, 0) = is_outer ? t.cos : 1 - t.cos;
    data.features(i, 1) = is_outer ? t.sin : 1 - t.sin - 0.5;
    data.labels[static_cast<std::size_t>(i)] = is_outer ? 0 : 1;
  }
  NumpyRandom random(options.seed);
  shuffle_samples(data, random);
  add_noise(data.features, options.noise, random);
  return data;
}

}  // namespace surprisal
