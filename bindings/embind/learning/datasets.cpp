#include "surprisal/dataset/datasets.hpp"

#include <emscripten/bind.h>

#include "../arrays.hpp"
#include "../guard.hpp"
#include "../json.hpp"
#include "../typed_arrays.hpp"
#include "surprisal/dataset/dataset_from_table.hpp"
#include "surprisal/dataset/train_test_split.hpp"
#include "surprisal/numerics/require.hpp"

namespace bindings {
namespace {

using emscripten::val;
using surprisal::Dataset;
using surprisal::DatasetOption;

val whole_numbers(const std::vector<int>& numbers) {
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).call<val>("slice");
}

/// Features come as one array, a sample after another; JavaScript cuts it into points.
val object_of(const Dataset& data) {
  const Eigen::Map<const Eigen::ArrayXd> numbers(data.features.data(), data.features.size());
  val object = val::object();
  object.set("features", float64_array(numbers));
  object.set("columns", static_cast<int>(data.features.cols()));
  object.set("labels", whole_numbers(data.labels));
  object.set("featureNames", val::array(data.feature_names.begin(), data.feature_names.end()));
  object.set("classNames", val::array(data.class_names.begin(), data.class_names.end()));
  return object;
}

std::string generators() {
  constexpr const char* kinds[] = {"number", "count", "seed"};
  Json json;
  for (const surprisal::DatasetGenerator& row : surprisal::dataset_generators()) {
    Json options;
    for (const DatasetOption& option : row.options) {
      options.row().field("name", option.name).field("title", option.title);
      options.field("initial", option.initial).field("low", option.least);
      options.field("high", option.greatest).field("kind", kinds[static_cast<int>(option.kind)]);
    }
    json.row().field("name", row.name).field("title", row.title).field("options", options);
  }
  return json.text();
}

val generate(int row, Address values, int count) {
  const auto numbers = input(values, count);
  return object_of(
      surprisal::generate(surprisal::dataset_generators()[static_cast<std::size_t>(row)],
                          {numbers.data(), static_cast<std::size_t>(numbers.size())}));
}

/// One function here, two in the core: a message names the one that was called.
[[noreturn]] void refuse_as_from_csv(std::string_view message) {
  throw surprisal::InvalidArgument("from_csv" + std::string(message.substr(message.find(' '))));
}

/// `header` is an index into detect, first line, none; `missing` into refuse, leave out, means.
val from_csv(const std::string& text, int header, int label, Address features, int count,
             int missing) {
  const auto columns = input(features, count);
  try {
    const auto table = surprisal::table_from_csv(text, static_cast<surprisal::CsvHeader>(header));
    return object_of(surprisal::dataset_from_table(
        table, {.label = label,
                .features = {columns.begin(), columns.end()},
                .missing = static_cast<surprisal::MissingCells>(missing)}));
  } catch (const surprisal::InvalidArgument& refusal) {
    refuse_as_from_csv(refusal.what());
  }
}

/// The samples to learn from, then those to test with.
val split(Address labels, int count, double test, double seed, bool stratify) {
  const auto numbers = input(labels, count);
  const std::vector<int> classes(numbers.begin(), numbers.end());
  const auto parts = surprisal::train_test_indices(
      classes, {.test = test, .seed = static_cast<std::uint32_t>(seed), .stratify = stratify});
  val pair = val::array();
  pair.call<void>("push", whole_numbers(parts.train));
  pair.call<void>("push", whole_numbers(parts.test));
  return pair;
}

}  // namespace

EMSCRIPTEN_BINDINGS(datasets) {
  emscripten::function("datasetGenerators", guarded<generators>);
  emscripten::function("generate", guarded<generate>);
  emscripten::function("datasetFromCsv", guarded<from_csv>);
  emscripten::function("trainTestSplit", guarded<split>);
}

}  // namespace bindings
