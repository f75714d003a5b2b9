#pragma once

#include <cmath>
#include <string_view>

#include "fuzz/accepted.hpp"
#include "surprisal/dataset/counts_from_csv.hpp"
#include "surprisal/dataset/dataset_from_table.hpp"
#include "surprisal/dataset/table_from_csv.hpp"

/// The readers of CSV files, on any text at all.
namespace surprisal {

inline void expect_counts(const CountTable& table) {
  expect(!table.labels.empty() && !table.columns.empty(), "counts are of something");
  for (const CountColumn& column : table.columns) {
    expect(column.counts.size() == std::ssize(table.labels), "one count a label");
    for (double count : column.counts) expect(std::isfinite(count) && count >= 0, "counts count");
  }
}

inline void expect_table(const DataTable& table) {
  expect(table.rows() > 0 && !table.columns.empty(), "a table has cells");
  for (const TableColumn& column : table.columns) {
    expect(!column.name.empty(), "columns have names");
    expect(column.is_numeric() != column.numbers.empty(), "numbers are in a column of numbers");
    const std::size_t cells = column.is_numeric() ? column.numbers.size() : column.codes.size();
    expect(cells == table.rows(), "one cell a row");
    for (double x : column.numbers) expect(!std::isinf(x), "numbers are finite or missing");
    for (int code : column.codes)
      expect(code >= -1 && code < std::ssize(column.words), "codes are of words");
  }
}

inline void expect_dataset(const Dataset& data) {
  expect(data.features.rows() == data.samples() && data.samples() > 0, "one row a sample");
  expect(data.features.cols() == std::ssize(data.feature_names), "one name a feature");
  expect(data.features.isFinite().all(), "features are finite");
  for (int label : data.labels)
    expect(label >= 0 && label < data.classes(), "labels are of classes");
}

/// Reads the text in every way; returns in how many it is accepted.
inline int read_csv_in_every_way(std::string_view text) {
  int ways = accepted([&] { expect_counts(counts_from_csv(text)); });
  for (CsvHeader header : {CsvHeader::detect, CsvHeader::first_line, CsvHeader::none}) {
    DataTable table;
    if (!accepted([&] { table = table_from_csv(text, header); })) continue;
    expect_table(table);
    ++ways;
    for (MissingCells missing :
         {MissingCells::refuse, MissingCells::leave_out, MissingCells::take_means})
      for (int label : {-1, 0})
        ways += accepted([&] {
          expect_dataset(dataset_from_table(table, {.label = label, .missing = missing}));
        });
  }
  return ways;
}

}  // namespace surprisal
