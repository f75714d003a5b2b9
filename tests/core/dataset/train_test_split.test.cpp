#include "surprisal/dataset/train_test_split.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/dataset/make_classification.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

struct Row {
  int samples;
  double test;
  std::uint32_t seed;
  int classes;  ///< 0: not stratified
  int test_samples;
  std::vector<int> first_test;
  std::uint64_t mixed_test;
  std::vector<int> first_train;
  std::uint64_t mixed_train;
};
const Row rows[] = {
#include "reference/dataset/split.inc"
};

/// The uneven classes of tests/reference/datasets.py.
std::vector<int> labels_of(const Row& row) {
  std::vector<int> labels;
  for (int i = 0; i < row.samples; ++i)
    labels.push_back(row.classes == 0 ? 0 : i * i % 7 % row.classes);
  return labels;
}

bool begins_with(const std::vector<int>& all, const std::vector<int>& first) {
  return all.size() >= first.size() && std::equal(first.begin(), first.end(), all.begin());
}

std::string refusal(const std::vector<int>& labels, const SplitOptions& options) {
  try {
    train_test_indices(labels, options);
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("train_test_split takes the samples that scikit-learn takes, in its order") {
  for (const Row& row : rows) {
    CAPTURE(row.samples, row.test, row.seed, row.classes);
    const SplitIndices split = train_test_indices(
        labels_of(row), {.test = row.test, .seed = row.seed, .stratify = row.classes > 0});
    CHECK(std::ssize(split.test) == row.test_samples);
    CHECK(begins_with(split.test, row.first_test));
    CHECK(begins_with(split.train, row.first_train));
    CHECK(mixed(split.test) == row.mixed_test);
    CHECK(mixed(split.train) == row.mixed_train);
  }
}

TEST_CASE("train_test_split divides features and labels alike") {
  const Dataset data = make_classification({.samples = 50, .seed = 3});
  const SplitIndices indices = train_test_indices(data.labels, {.test = 10, .seed = 1});
  const Split split = train_test_split(data, {.test = 10, .seed = 1});
  CHECK(split.test.samples() == 10);
  CHECK(split.train.samples() == 40);
  CHECK(split.train.feature_names == data.feature_names);
  CHECK(split.test.class_names == data.class_names);
  for (std::size_t i = 0; i < indices.train.size(); ++i) {
    const int original = indices.train[i];
    CHECK(split.train.labels[i] == data.labels[static_cast<std::size_t>(original)]);
    CHECK((split.train.features.row(static_cast<Eigen::Index>(i)) == data.features.row(original))
              .all());
  }
}

TEST_CASE("train_test_split refuses parts without samples, and says why") {
  CHECK(refusal({0}, {}) == "train_test_split requires samples to be at least 2, but samples is 1");
  for (double test : {0.0, -0.1, 1.5, 4.0, 5.0, std::nan("")})
    CHECK(refusal({0, 1, 0, 1}, {.test = test}) ==
          "train_test_split requires test to be a share between 0 and 1 or a whole number below "
          "that of the samples (4), but test is " +
              to_text(test));
  CHECK(refusal({0, 1, 0, 1}, {.test = 0.8}) ==
        "train_test_split requires test to be so small that samples are left to train on, but "
        "test is 0.8");
  CHECK(refusal({0, 7, 0, 0}, {.stratify = true}) ==
        "train_test_split requires each class to be of at least two samples, to be stratified, but "
        "class 7 has one");
  CHECK(refusal({0, 1, 0, 1}, {.test = 1, .stratify = true}) ==
        "train_test_split requires test samples to be at least as many as there are classes (2), "
        "but test samples is 1");
}

TEST_CASE("take_samples refuses an index that no sample has") {
  const Dataset data = make_classification({.samples = 5});
  CHECK_THROWS_MATCHES(
      take_samples(data, std::vector<int>{0, 5}), InvalidArgument,
      Message("take_samples requires indices to be from 0 to below the number of samples, but "
              "indices[1] is 5"));
  CHECK_THROWS_AS(take_samples(data, std::vector<int>{-1}), InvalidArgument);
  CHECK(take_samples(data, {}).samples() == 0);
}

TEST_CASE(
    "the articles' thousand samples are divided into 800 and 200, as scikit-learn divides them") {
  const Dataset data = make_classification({.samples = 1000, .redundant = 10, .seed = 42});
  const Split split = train_test_split(data, {.test = 0.2, .seed = 42});
  CHECK(split.train.samples() == 800);
  CHECK(split.test.samples() == 200);
  CHECK(split.test.labels[0] == data.labels[521]);
  CHECK((split.test.features.row(0) == data.features.row(521)).all());
}
