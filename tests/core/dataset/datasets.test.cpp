#include "surprisal/dataset/datasets.hpp"

#include <catch_amalgamated.hpp>
#include <set>

#include "core/dataset/mixed.hpp"
#include "surprisal/dataset/make_classification.hpp"
#include "surprisal/dataset/make_moons.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

std::vector<double> initial_values(const DatasetGenerator& generator) {
  std::vector<double> values;
  for (const DatasetOption& option : generator.options) values.push_back(option.initial);
  return values;
}

}  // namespace

TEST_CASE("every generator makes a dataset of its initial values, again the same") {
  for (const DatasetGenerator& generator : dataset_generators()) {
    INFO(generator.name);
    const std::vector<double> values = initial_values(generator);
    const Dataset data = generate(generator, values);
    CHECK(data.samples() == data.features.rows());
    CHECK(std::ssize(data.feature_names) == data.features.cols());
    CHECK(data.features.isFinite().all());
    const std::set<int> labels(data.labels.begin(), data.labels.end());
    CHECK(*labels.begin() == 0);
    CHECK(std::ssize(labels) == data.classes());
    CHECK(mixed_bits(generate(generator, values).features) == mixed_bits(data.features));
  }
}

TEST_CASE("every generator has a name and titles of its own, and initial values within range") {
  std::set<std::string> names, titles;
  for (const DatasetGenerator& generator : dataset_generators()) {
    INFO(generator.name);
    names.insert(generator.name);
    titles.insert(generator.title);
    std::set<std::string> options;
    for (const DatasetOption& option : generator.options) {
      INFO(option.name);
      options.insert(option.name);
      CHECK((option.least <= option.initial && option.initial <= option.greatest));
    }
    CHECK(options.size() == generator.options.size());
  }
  CHECK(names.size() == dataset_generators().size());
  CHECK(titles.size() == dataset_generators().size());
}

TEST_CASE("initial values of the table are those of the functions") {
  const auto generators = dataset_generators();
  CHECK(mixed_bits(generate(generators[0], initial_values(generators[0])).features) ==
        mixed_bits(make_classification({}).features));
  CHECK(mixed_bits(generate(generators[1], {{200, 0.1, 42}}).features) ==
        mixed_bits(make_moons({.samples = 200, .noise = 0.1, .seed = 42}).features));
}

TEST_CASE("generate refuses values that are not the row's") {
  const DatasetGenerator& moons = dataset_generators()[1];
  CHECK_THROWS_MATCHES(
      generate(moons, {{1, 2}}), InvalidArgument,
      Message("make_moons requires values to be as long as options (3), but values has length 2"));
  CHECK_THROWS_MATCHES(
      generate(moons, {{1.5, 0, 0}}), InvalidArgument,
      Message("make_moons requires samples to be a whole number of 32 bits, but samples is 1.5"));
  for (double seed : {-1.0, 4294967296.0, 0.5, nan_value})
    CHECK_THROWS_AS(generate(moons, {{1, 0, seed}}), InvalidArgument);
  CHECK_THROWS_AS(generate(moons, {{1e10, 0, 0}}), InvalidArgument);
  CHECK(generate(moons, {{1, 0, 4294967295}}).samples() == 1);
}
