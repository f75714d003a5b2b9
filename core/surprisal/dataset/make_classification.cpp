#include "surprisal/dataset/make_classification.hpp"

#include <cmath>

#include "surprisal/dataset/cluster_sizes.hpp"
#include "surprisal/dataset/random_corners.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "make_classification";
using Eigen::Index;

void require_count(int count, const char* argument, int least) {
  require(count >= least, name, argument, "at least " + std::to_string(least), count);
}

void require_finite(std::optional<double> x, const char* argument) {
  if (x) require(std::isfinite(*x), name, argument, "finite", *x);
}

void require_room(const ClassificationOptions& options) {
  require_count(options.informative, "informative", 1);
  require_count(options.redundant, "redundant", 0);
  require_count(options.repeated, "repeated", 0);
  require(options.informative <= 1000, name, "informative", "at most 1000", options.informative);
  require(options.features <= 10000, name, "features", "at most 10000", options.features);
  const double used =
      static_cast<double>(options.informative) + options.redundant + options.repeated;
  require(used <= options.features, name, "informative + redundant + repeated",
          "at most as many as the features (" + std::to_string(options.features) + ')', used);
}

void require_corners(const ClassificationOptions& options) {
  require_count(options.classes, "classes", 1);
  require_count(options.clusters_per_class, "clusters_per_class", 1);
  const double clusters = static_cast<double>(options.classes) * options.clusters_per_class;
  require(clusters <= 1e4, name, "classes · clusters_per_class", "at most 10000", clusters);
  require(clusters <= std::ldexp(1.0, options.informative), name, "classes · clusters_per_class",
          "at most 2^informative, informative = " + std::to_string(options.informative), clusters);
}

SampleRows uniform(NumpyRandom& random, Index rows, Index columns) {
  SampleRows numbers(rows, columns);
  for (Index i = 0; i < numbers.size(); ++i) numbers.data()[i] = random.uniform();
  return numbers;
}

/// Entries from [−1, 1).
SampleRows mixing_matrix(NumpyRandom& random, Index rows, Index columns) {
  SampleRows mix = uniform(random, rows, columns);
  for (Index i = 0; i < mix.size(); ++i) mix.data()[i] = 2 * mix.data()[i] - 1;
  return mix;
}

SampleRows centroids(const ClassificationOptions& options, NumpyRandom& random) {
  const Index clusters = options.classes * options.clusters_per_class;
  SampleRows at = random_corners(clusters, options.informative, random);
  for (Index i = 0; i < at.size(); ++i)
    at.data()[i] = at.data()[i] * (2 * options.separation) - options.separation;
  if (options.hypercube) return at;
  const SampleRows by_cluster = uniform(random, clusters, 1);
  const SampleRows by_feature = uniform(random, 1, options.informative);
  for (Index i = 0; i < at.rows(); ++i)
    for (Index j = 0; j < at.cols(); ++j) at(i, j) = at(i, j) * by_cluster(i, 0) * by_feature(0, j);
  return at;
}

/// The first features of a sample times the matrix, into the features from `to` on. Sums run from
/// the first product to the last, as in the reference BLAS.
void multiply(SampleRows& features, Index sample, const SampleRows& matrix, Index to) {
  std::vector<double> products(static_cast<std::size_t>(matrix.cols()), 0.0);
  for (Index i = 0; i < matrix.rows(); ++i)
    for (Index j = 0; j < matrix.cols(); ++j)
      products[static_cast<std::size_t>(j)] += features(sample, i) * matrix(i, j);
  for (Index j = 0; j < matrix.cols(); ++j)
    features(sample, to + j) = products[static_cast<std::size_t>(j)];
}

void fill_normal(SampleRows& features, NumpyRandom& random, Index from, Index to) {
  for (Index i = 0; i < features.rows(); ++i)
    for (Index j = from; j < to; ++j) features(i, j) = random.normal();
}

void place_clusters(const ClassificationOptions& options, NumpyRandom& random, Dataset& data) {
  const std::vector<int> sizes = cluster_sizes(options);
  const SampleRows at = centroids(options, random);
  fill_normal(data.features, random, 0, options.informative);
  Index sample = 0;
  for (Index k = 0; k < at.rows(); ++k) {
    const SampleRows shear = mixing_matrix(random, options.informative, options.informative);
    const Index end = sample + sizes[static_cast<std::size_t>(k)];
    for (; sample < end; ++sample) {
      multiply(data.features, sample, shear, 0);
      for (Index j = 0; j < at.cols(); ++j) data.features(sample, j) += at(k, j);
      data.labels[static_cast<std::size_t>(sample)] = static_cast<int>(k % options.classes);
    }
  }
}

void add_features(const ClassificationOptions& options, NumpyRandom& random, SampleRows& features) {
  const Index useful = options.informative + options.redundant;
  const SampleRows mix = mixing_matrix(random, options.informative, options.redundant);
  for (Index i = 0; i < features.rows(); ++i) multiply(features, i, mix, options.informative);
  for (Index j = useful; j < useful + options.repeated; ++j) {
    const double place = static_cast<double>(useful - 1) * random.uniform() + 0.5;
    const Index original = static_cast<Index>(place);
    for (Index i = 0; i < features.rows(); ++i) features(i, j) = features(i, original);
  }
  fill_normal(features, random, useful + options.repeated, features.cols());
}

void flip_labels(const ClassificationOptions& options, NumpyRandom& random, Dataset& data) {
  if (!(options.flip >= 0)) return;
  std::vector<int> flipped;
  for (int i = 0; i < data.samples(); ++i)
    if (random.uniform() < options.flip) flipped.push_back(i);
  for (int i : flipped)
    data.labels[static_cast<std::size_t>(i)] =
        static_cast<int>(random.below(static_cast<std::uint32_t>(options.classes)));
}

void shift_and_scale(const ClassificationOptions& options, NumpyRandom& random,
                     SampleRows& features) {
  const SampleRows shift =
      options.shift ? SampleRows::Constant(1, features.cols(), *options.shift)
                    : SampleRows(mixing_matrix(random, 1, features.cols()) * options.separation);
  SampleRows scale = SampleRows::Constant(1, features.cols(), options.scale.value_or(0));
  if (!options.scale)
    for (Index j = 0; j < features.cols(); ++j) scale(0, j) = 1 + 100 * random.uniform();
  for (Index i = 0; i < features.rows(); ++i)
    for (Index j = 0; j < features.cols(); ++j)
      features(i, j) = (features(i, j) + shift(0, j)) * scale(0, j);
}

void shuffle(NumpyRandom& random, Dataset& data) {
  const std::vector<int> samples = random.permutation(data.samples());
  const std::vector<int> order = random.permutation(static_cast<int>(data.features.cols()));
  Dataset taken = take_samples(data, samples);
  for (Index i = 0; i < taken.features.rows(); ++i)
    for (Index j = 0; j < taken.features.cols(); ++j)
      data.features(i, j) = taken.features(i, order[static_cast<std::size_t>(j)]);
  data.labels = std::move(taken.labels);
}

}  // namespace

Dataset make_classification(const ClassificationOptions& options) {
  require_room(options);
  require_corners(options);
  require(std::isfinite(options.flip) && options.flip <= 1, name, "flip", "at most 1",
          options.flip);
  require_finite(options.separation, "separation");
  require_finite(options.shift, "shift");
  require_finite(options.scale, "scale");
  Dataset data = zero_dataset(name, options.samples, options.features, options.classes);
  NumpyRandom random(options.seed);
  place_clusters(options, random, data);
  add_features(options, random, data.features);
  flip_labels(options, random, data);
  shift_and_scale(options, random, data.features);
  if (options.shuffle) shuffle(random, data);
  return data;
}

}  // namespace surprisal
