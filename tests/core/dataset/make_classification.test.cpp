#include "surprisal/dataset/make_classification.hpp"

#include <catch_amalgamated.hpp>
#include <limits>

#include "core/dataset/mixed.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

struct Row {
  ClassificationOptions options;
  KnownDataset known;
};
const Row rows[] = {
#include "reference/dataset/classification.inc"
};

std::string refusal(const ClassificationOptions& options) {
  try {
    make_classification(options);
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("make_classification gives scikit-learn's samples, for ten settings") {
  CHECK(std::size(rows) == 10);
  for (const Row& row : rows) {
    CAPTURE(row.options.samples, row.options.seed);
    check_dataset(make_classification(row.options), row.known);
  }
}

TEST_CASE("the example of make_classification begins as its manual says") {
  const Dataset data = make_classification({.samples = 1000, .redundant = 10, .seed = 42});
  CHECK(ulps(data.features(0, 0), -0.49693202511797824) <= 1);
  CHECK(digits(data.labels).starts_with("000110"));
}

TEST_CASE("make_classification has the same bits natively and in WebAssembly") {
  Mixed mix;
  for (const Row& row : rows) mix.add(mixed_bits(make_classification(row.options).features));
  CHECK(mix.value() == 0xa3d34355ad50a8dd);
}

TEST_CASE("make_classification names features and classes") {
  const Dataset data = make_classification({.samples = 9, .features = 4, .informative = 2});
  CHECK(data.samples() == 9);
  CHECK(data.feature_names == std::vector<std::string>{"x1", "x2", "x3", "x4"});
  CHECK(data.class_names == std::vector<std::string>{"0", "1"});
}

TEST_CASE("make_classification refuses what cannot be made") {
  CHECK(refusal({.samples = 0}) ==
        "make_classification requires samples to be at least 1, but samples is 0");
  CHECK(refusal({.features = 3}) ==
        "make_classification requires informative + redundant + repeated to be at most as many as "
        "the features (3), but informative + redundant + repeated is 4");
  CHECK(refusal({.classes = 3}) ==
        "make_classification requires classes · clusters_per_class to be at most 2^informative, "
        "informative = 2, but classes · clusters_per_class is 6");
  CHECK(refusal({.informative = 0}) ==
        "make_classification requires informative to be at least 1, but informative is 0");
  CHECK(refusal({.features = 5000, .informative = 1001}) ==
        "make_classification requires informative to be at most 1000, but informative is 1001");
  CHECK(refusal({.samples = 1, .features = 10001}) ==
        "make_classification requires features to be at most 10000, but features is 10001");
  CHECK(refusal({.redundant = -1}) ==
        "make_classification requires redundant to be at least 0, but redundant is -1");
  CHECK(refusal({.weights = {.5, .2, .3}}) ==
        "make_classification requires weights to be as long as classes (2), but weights has length "
        "3");
  CHECK(refusal({.weights = {1.5}}) ==
        "make_classification requires weights to be from 0 to 1, but weights[0] is 1.5");
  CHECK(refusal({.weights = {.75, .5}}) ==
        "make_classification requires the sum of weights to be at most 1, but the sum of weights "
        "is 1.25");
  CHECK(refusal({.flip = std::numeric_limits<double>::quiet_NaN()}) ==
        "make_classification requires flip to be at most 1, but flip is NaN");
  CHECK(refusal({.separation = std::numeric_limits<double>::infinity()}) ==
        "make_classification requires separation to be finite, but separation is Infinity");
  CHECK(refusal({.samples = 2'000'000'000}) ==
        "make_classification requires samples · features to be at most 1e8, but samples · features "
        "is 40000000000");
}
