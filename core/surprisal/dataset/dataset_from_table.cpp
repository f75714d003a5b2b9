#include "surprisal/dataset/dataset_from_table.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/dataset/csv_table.hpp"
#include "surprisal/dataset/distinct.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr auto name = "dataset_from_table";
using Indices = std::vector<std::size_t>;

std::string place(const DataTable& table, std::size_t row, std::size_t column) {
  return csv_place({{}, table.lines[row], column + 1});
}

std::size_t label_column(const DataTable& table, int label) {
  const int count = static_cast<int>(table.columns.size());
  require(label >= -count && label < count, name, "label",
          "a column of the table, which has " + std::to_string(count), label);
  return static_cast<std::size_t>(label < 0 ? label + count : label);
}

/// The columns of the features: the chosen ones, or all but that of the label.
Indices feature_columns(const DataTable& table, const DatasetColumns& columns, std::size_t label) {
  Indices indices;
  if (columns.features.empty())
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (i != label) indices.push_back(i);
  for (int feature : columns.features) {
    const std::ptrdiff_t at = std::ssize(indices);
    require_element(feature >= 0 && feature < std::ssize(table.columns), name, "features",
                    "columns of the table, which has " + std::to_string(table.columns.size()), at,
                    feature);
    const auto index = static_cast<std::size_t>(feature);
    require_element(
        index != label && std::find(indices.begin(), indices.end(), index) == indices.end(), name,
        "features", "columns that are nothing else", at, feature);
    indices.push_back(index);
  }
  require_nonempty(name, "features", std::ssize(indices));
  for (std::size_t i : indices)
    if (!table.columns[i].is_numeric())
      refuse(name, "features", "numbers", csv_found(table.columns[i].first_word));
  return indices;
}

/// The rows that become samples.
Indices kept_rows(const DataTable& table, const Indices& features, std::size_t label,
                  MissingCells missing) {
  Indices rows;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    Indices holes;
    if (table.columns[label].is_missing(row)) holes.push_back(label);
    for (std::size_t column : features)
      if (missing != MissingCells::take_means && table.columns[column].is_missing(row))
        holes.push_back(column);
    if (holes.empty())
      rows.push_back(row);
    else if (missing != MissingCells::leave_out)
      refuse(name, holes.front() == label ? "labels" : "features", "present",
             place(table, row, holes.front()) + " is missing");
  }
  if (rows.empty()) refuse(name, "rows", "without missing cells", "none is");
  return rows;
}

/// The mean of the numbers of a column that are there.
double mean(const TableColumn& column) {
  Sum total;
  double count = 0;
  for (double x : column.numbers) {
    if (std::isnan(x)) continue;
    total.add(x);
    ++count;
  }
  if (count == 0)
    refuse(name, "features", "numbers, to have a mean", '"' + column.name + "\" has none");
  const double mean = total.value() / count;
  require(std::isfinite(mean), name, "the mean of \"" + column.name + '"', "finite", mean);
  return mean;
}

void fill_feature(const TableColumn& column, const Indices& rows, Dataset& data, Eigen::Index at) {
  const bool has_holes = std::any_of(rows.begin(), rows.end(),
                                     [&](std::size_t row) { return column.is_missing(row); });
  const double instead = has_holes ? mean(column) : 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    data.features(static_cast<Eigen::Index>(i), at) =
        column.is_missing(rows[i]) ? instead : column.numbers[rows[i]];
}

/// The value that classes are told apart and ordered by.
double class_value(const DataTable& table, std::size_t label, std::size_t row) {
  const TableColumn& column = table.columns[label];
  if (!column.is_numeric()) return column.codes[row];
  const double value = column.numbers[row];
  if (value != std::floor(value))
    refuse(name, "labels", "words or whole numbers",
           place(table, row, label) + " is " + to_text(value));
  return value;
}

void fill_labels(const DataTable& table, std::size_t label, const Indices& rows, Dataset& data) {
  std::vector<double> values;
  for (std::size_t row : rows) values.push_back(class_value(table, label, row));
  const std::vector<double> classes = distinct(values);
  for (double value : values)
    data.labels.push_back(static_cast<int>(std::lower_bound(classes.begin(), classes.end(), value) -
                                           classes.begin()));
  const TableColumn& column = table.columns[label];
  for (double value : classes)
    data.class_names.push_back(column.is_numeric() ? to_text(value)
                                                   : column.words[static_cast<std::size_t>(value)]);
}

}  // namespace

Dataset dataset_from_table(const DataTable& table, const DatasetColumns& columns) {
  const std::size_t label = label_column(table, columns.label);
  const Indices features = feature_columns(table, columns, label);
  const Indices rows = kept_rows(table, features, label, columns.missing);
  Dataset data;
  data.features.resize(std::ssize(rows), std::ssize(features));
  for (std::size_t i = 0; i < features.size(); ++i) {
    const TableColumn& column = table.columns[features[i]];
    data.feature_names.push_back(column.name);
    fill_feature(column, rows, data, static_cast<Eigen::Index>(i));
  }
  fill_labels(table, label, rows, data);
  return data;
}

}  // namespace surprisal
