#pragma once

#include <vector>

#include "surprisal/dataset/dataset.hpp"
#include "surprisal/dataset/table_from_csv.hpp"

namespace surprisal {

/// What becomes of rows in which a chosen cell is missing.
enum class MissingCells {
  refuse,      ///< an error that names the first
  leave_out,   ///< the row is no sample
  take_means,  ///< a feature gets the mean of those of its column that are there; a label: an error
};

/// Which columns of a table are what.
struct DatasetColumns {
  int label = -1;                  ///< from 0; negative: from the last, which is −1
  std::vector<int> features = {};  ///< in this order; none: all others than the label
  MissingCells missing = MissingCells::refuse;
};

/// The samples that a table describes, one a row.
///
/// Features are columns of numbers. Labels are words, whose classes are in their order of
/// appearance, or whole numbers, whose classes are in ascending order; classes of which no sample
/// is left are none.
/// Errors: InvalidArgument, with line and column, when a feature is a word, a label a fraction, or
/// a cell missing that must not be; when a column is chosen that the table does not have, or
/// twice; when no feature or no row is left, or a column has no number to take a mean of.
///
///     dataset_from_table(table_from_csv("height,sex\n1.8,m\n?,f"),
///                        {.missing = MissingCells::leave_out})
///     // one sample, (1.8), of class m
Dataset dataset_from_table(const DataTable& table, const DatasetColumns& columns = {});

}  // namespace surprisal
