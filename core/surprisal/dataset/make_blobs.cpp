#include "surprisal/dataset/make_blobs.hpp"

#include "surprisal/dataset/noise.hpp"
#include "surprisal/dataset/numpy_random.hpp"

namespace surprisal {

Dataset make_blobs(const BlobsOptions& options) {
  constexpr auto name = "make_blobs";
  require(options.centers >= 1, name, "centers", "at least 1", options.centers);
  require(std::isfinite(options.deviation) && options.deviation >= 0, name, "deviation",
          "nonnegative and finite", options.deviation);
  require(std::isfinite(options.box) && options.box >= 0, name, "box", "nonnegative and finite",
          options.box);
  Dataset data = zero_dataset(name, options.samples, options.features, options.centers);
  SampleRows centers = zero_dataset(name, options.centers, options.features, 1).features;
  NumpyRandom random(options.seed);
  for (Eigen::Index i = 0; i < centers.size(); ++i)
    centers.data()[i] = -options.box + 2 * options.box * random.uniform();
  const int smallest = options.samples / options.centers, more = options.samples % options.centers;
  int sample = 0;
  for (int center = 0; center < options.centers; ++center)
    for (int left = smallest + (center < more ? 1 : 0); left > 0; --left, ++sample) {
      for (Eigen::Index j = 0; j < centers.cols(); ++j)
        data.features(sample, j) = centers(center, j) + options.deviation * random.normal();
      data.labels[static_cast<std::size_t>(sample)] = center;
    }
  shuffle_samples(data, random);
  return data;
}

}  // namespace surprisal
