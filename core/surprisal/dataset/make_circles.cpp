#include "surprisal/dataset/make_circles.hpp"

#include "surprisal/dataset/noise.hpp"
#include "surprisal/dataset/numpy_random.hpp"
#include "surprisal/dataset/sin_cos.hpp"

namespace surprisal {

Dataset make_circles(const CirclesOptions& options) {
  constexpr auto name = "make_circles";
  constexpr double two_pi = 6.283185307179586;
  require(options.factor >= 0 && options.factor < 1, name, "factor", "from 0 to below 1",
          options.factor);
  require_noise(name, options.noise);
  Dataset data = zero_dataset(name, options.samples, 2, 2);
  const int outer = options.samples / 2, inner = options.samples - outer;
  for (int i = 0; i < options.samples; ++i) {
    const bool is_outer = i < outer;
    const SinCos t = sin_cos(is_outer ? i * (two_pi / outer) : (i - outer) * (two_pi / inner));
    const double radius = is_outer ? 1 : options.factor;
    data.features(i, 0) = t.cos * radius;
    data.features(i, 1) = t.sin * radius;
    data.labels[static_cast<std::size_t>(i)] = is_outer ? 0 : 1;
  }
  NumpyRandom random(options.seed);
  shuffle_samples(data, random);
  add_noise(data.features, options.noise, random);
  return data;
}

}  // namespace surprisal
