#include "surprisal/dataset/dataset_from_table.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/dataset/iris.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Names = std::vector<std::string>;
using Labels = std::vector<int>;

namespace {

const char* const people = "height,sex,age\n1.8,m,30\n?,f,40\n1.65,f,\n1.7,?,50\n1.6,f,70";

Dataset read(std::string_view csv, const DatasetColumns& columns = {}) {
  return dataset_from_table(table_from_csv(csv), columns);
}

std::string refusal(std::string_view csv, const DatasetColumns& columns = {}) {
  try {
    read(csv, columns);
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "accepted";
}

/// A dataset as a CSV text.
std::string to_csv(const Dataset& data) {
  std::string text;
  for (const std::string& feature : data.feature_names) text += feature + ',';
  text += "class\n";
  for (int i = 0; i < data.samples(); ++i) {
    for (double x : data.features.row(i)) text += to_text(x) + ',';
    const int label = data.labels[static_cast<std::size_t>(i)];
    text += data.class_names[static_cast<std::size_t>(label)] + '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("the last column is the label, and all others are features") {
  const Dataset data = read("x,y,class\n1,2,red\n3,4,blue\n5,6,red");
  CHECK((data.features == SampleRows{{1, 2}, {3, 4}, {5, 6}}).all());
  CHECK(data.labels == Labels{0, 1, 0});
  CHECK(data.feature_names == Names{"x", "y"});
  CHECK(data.class_names == Names{"red", "blue"});
}

TEST_CASE("label and features can be chosen, in any order") {
  const Dataset data = read("class,x,word,y\n1,2,a,3\n0,5,b,6", {.label = 0, .features = {3, 1}});
  CHECK((data.features == SampleRows{{3, 2}, {6, 5}}).all());
  CHECK(data.feature_names == Names{"y", "x"});
  CHECK(data.labels == Labels{1, 0});
}

TEST_CASE("labels that are whole numbers are classes in ascending order") {
  const Dataset data = read("1,10\n2,-1\n3,10\n4,3");
  CHECK(data.class_names == Names{"-1", "3", "10"});
  CHECK(data.labels == Labels{2, 0, 2, 1});
}

TEST_CASE("rows with missing cells are refused, left out or filled with means") {
  CHECK(refusal(people, {.label = 1}) ==
        "dataset_from_table requires features to be present, but line 3, column 1 is missing");
  const Dataset complete = read(people, {.label = 1, .missing = MissingCells::leave_out});
  CHECK((complete.features == SampleRows{{1.8, 30}, {1.6, 70}}).all());
  CHECK(complete.class_names == Names{"m", "f"});
  CHECK(complete.labels == Labels{0, 1});
  CHECK(refusal(people, {.label = 1, .missing = MissingCells::take_means}) ==
        "dataset_from_table requires labels to be present, but line 5, column 2 is missing");
  const Dataset filled = read("1,a\n?,b\n4,c\n,a\n10,a", {.missing = MissingCells::take_means});
  CHECK((filled.features == SampleRows{{1}, {5}, {4}, {5}, {10}}).all());
}

TEST_CASE("a class of which no sample is left is none") {
  const Dataset data = read("?,a\n1,b\n2,c\n3,b", {.missing = MissingCells::leave_out});
  CHECK(data.class_names == Names{"b", "c"});
  CHECK(data.labels == Labels{0, 1, 0});
}

TEST_CASE("a dataset that is written as CSV is read back, bit for bit") {
  const Dataset data = iris(), again = read(to_csv(data));
  CHECK(mixed_bits(again.features) == mixed_bits(data.features));
  CHECK(again.labels == data.labels);
  CHECK(again.feature_names == data.feature_names);
  CHECK(again.class_names == data.class_names);
}

TEST_CASE("dataset_from_table says which line and column it cannot take") {
  CHECK(refusal("x,y,class\n1,2,a\n3,4x,b") ==
        "dataset_from_table requires features to be numbers, but line 3, column 2 is \"4x\"");
  CHECK(refusal("x,y\n1,2\n2,1.5") ==
        "dataset_from_table requires labels to be words or whole numbers, but line 3, column 2 is "
        "1.5");
  CHECK(refusal("1,2\n3,4", {.label = 2}) ==
        "dataset_from_table requires label to be a column of the table, which has 2, but label is "
        "2");
  CHECK(refusal("1,2\n3,4", {.features = {-1}}) ==
        "dataset_from_table requires features to be columns of the table, which has 2, but "
        "features[0] is -1");
  for (const std::vector<int>& features : {std::vector<int>{0, 1}, {0, 0}})
    CHECK(refusal("1,2\n3,4", {.features = features}) ==
          "dataset_from_table requires features to be columns that are nothing else, but "
          "features[1] is " +
              std::to_string(features[1]));
  CHECK(refusal("1\n2") ==
        "dataset_from_table requires features to be nonempty, but features has length 0");
  CHECK(refusal("?,1\n2,?", {.missing = MissingCells::leave_out}) ==
        "dataset_from_table requires rows to be without missing cells, but none is");
  CHECK(refusal("x,y\n?,1\n,2", {.missing = MissingCells::take_means}) ==
        "dataset_from_table requires features to be numbers, to have a mean, but \"x\" has none");
  CHECK(refusal("x,y\n1e308,1\n1e308,1\n,2", {.missing = MissingCells::take_means}) ==
        "dataset_from_table requires the mean of \"x\" to be finite, but the mean of \"x\" is "
        "Infinity");
}
