#include "surprisal/dataset/train_test_split.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/dataset/distinct.hpp"
#include "surprisal/dataset/numpy_random.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "train_test_split";
using Counts = std::vector<int>;

int test_samples(int samples, double test) {
  require(samples >= 2, name, "samples", "at least 2", samples);
  const bool is_share = test > 0 && test < 1;
  require(is_share || (test >= 1 && test < samples && test == std::floor(test)), name, "test",
          "a share between 0 and 1 or a whole number below that of the samples (" +
              std::to_string(samples) + ')',
          test);
  const int count = static_cast<int>(is_share ? std::ceil(test * samples) : test);
  require(count < samples, name, "test", "so small that samples are left to train on", test);
  return count;
}

/// The samples of each class that occurs, classes and samples in ascending order.
std::vector<std::vector<int>> members_of_classes(std::span<const int> labels) {
  const std::vector<double> classes = distinct({labels.begin(), labels.end()});
  std::vector<std::vector<int>> members(classes.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto at = std::lower_bound(classes.begin(), classes.end(), labels[i]);
    members[static_cast<std::size_t>(at - classes.begin())].push_back(static_cast<int>(i));
  }
  return members;
}

/// Counts one more in the `count` places with the largest remainders; lots decide between equal
/// ones.
void add_by_remainder(Counts& counts, const std::vector<double>& remainders, int count,
                      NumpyRandom& random) {
  std::vector<double> values = distinct(remainders);
  for (; count > 0 && !values.empty(); values.pop_back()) {
    std::vector<int> tied;
    for (std::size_t i = 0; i < remainders.size(); ++i)
      if (remainders[i] == values.back()) tied.push_back(static_cast<int>(i));
    random.shuffle(std::span(tied));
    for (std::size_t i = 0; i < tied.size() && count > 0; ++i, --count)
      ++counts[static_cast<std::size_t>(tied[i])];
  }
}

/// How many of `draws` samples without replacement come from each class, most likely: the mode of
/// the multivariate hypergeometric distribution, up to one.
Counts likeliest_counts(const Counts& sizes, int draws, NumpyRandom& random) {
  double total = 0;
  for (int size : sizes) total += size;
  Counts counts;
  std::vector<double> remainders;
  int left = draws;
  for (int size : sizes) {
    const double expected = size / total * draws;
    counts.push_back(static_cast<int>(expected));
    remainders.push_back(expected - counts.back());
    left -= counts.back();
  }
  if (left > 0) add_by_remainder(counts, remainders, left, random);
  return counts;
}

void shuffle(std::vector<int>& values, NumpyRandom& random) { random.shuffle(std::span(values)); }

void require_enough(const std::vector<std::vector<int>>& members, std::span<const int> labels,
                    int train, int test) {
  const auto classes = static_cast<int>(members.size());
  for (const std::vector<int>& samples : members)
    if (samples.size() < 2)
      refuse(name, "each class", "of at least two samples, to be stratified",
             "class " + std::to_string(labels[static_cast<std::size_t>(samples[0])]) + " has one");
  const std::string wanted =
      "at least as many as there are classes (" + std::to_string(classes) + ')';
  require(train >= classes, name, "training samples", wanted, train);
  require(test >= classes, name, "test samples", wanted, test);
}

SplitIndices stratified(std::span<const int> labels, int test, NumpyRandom& random) {
  std::vector<std::vector<int>> members = members_of_classes(labels);
  const int train = static_cast<int>(labels.size()) - test;
  require_enough(members, labels, train, test);
  Counts sizes;
  for (const std::vector<int>& samples : members) sizes.push_back(static_cast<int>(samples.size()));
  const Counts train_counts = likeliest_counts(sizes, train, random);
  for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i] -= train_counts[i];
  const Counts test_counts = likeliest_counts(sizes, test, random);
  SplitIndices split;
  for (std::size_t i = 0; i < members.size(); ++i) {
    shuffle(members[i], random);
    const auto middle = members[i].begin() + train_counts[i];
    split.train.insert(split.train.end(), members[i].begin(), middle);
    split.test.insert(split.test.end(), middle, middle + test_counts[i]);
  }
  shuffle(split.train, random);
  shuffle(split.test, random);
  return split;
}

}  // namespace

SplitIndices train_test_indices(std::span<const int> labels, const SplitOptions& options) {
  const int samples = static_cast<int>(labels.size());
  const int test = test_samples(samples, options.test);
  NumpyRandom random(options.seed);
  if (options.stratify) return stratified(labels, test, random);
  const std::vector<int> order = random.permutation(samples);
  return {{order.begin() + test, order.end()}, {order.begin(), order.begin() + test}};
}

Split train_test_split(const Dataset& data, const SplitOptions& options) {
  const SplitIndices split = train_test_indices(data.labels, options);
  return {take_samples(data, split.train), take_samples(data, split.test)};
}

}  // namespace surprisal
