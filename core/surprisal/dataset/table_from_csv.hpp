#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "surprisal/dataset/csv.hpp"

namespace surprisal {

/// One column of a table: numbers if all its cells are, else words.
struct TableColumn {
  std::string name;                ///< from the header; "column 3" where there is none
  std::vector<double> numbers;     ///< of a column of numbers: one a row, NaN where missing
  std::vector<int> codes;          ///< of a column of words: one a row, −1 where missing …
  std::vector<std::string> words;  ///< … else an index into these, in order of appearance
  CsvCell first_word;              ///< the first cell that is not a number, for messages

  bool is_numeric() const { return words.empty(); }
  bool is_missing(std::size_t row) const;
};

/// What a CSV file says, column by column.
struct DataTable {
  std::vector<TableColumn> columns;
  std::vector<std::size_t> lines;  ///< where each row begins in the text, from 1

  std::size_t rows() const { return lines.size(); }
};

/// Whether the first line has the names of the columns. `detect`: it has unless one of its cells
/// begins like a number (with a digit, a sign or a decimal sign) or is NaN or an infinity.
enum class CsvHeader { detect, first_line, none };

/// Reads a table of numbers and words from a CSV text.
///
/// Delimiter: commas, semicolons or tabs, whichever the first line uses (csv.hpp; there also quotes
/// and line ends). Text: UTF-8, with or without a byte-order mark. Lines whose cells are all empty
/// are left out.
/// Missing: a cell that is empty, NA, NaN, nan or ?, be it in quotes or not.
/// Types: a column is one of numbers if all cells that are not missing are (parse_number.hpp;
/// between semicolons also 0,5, but then everywhere), and also if all are missing. A single word
/// makes it one of words, and is kept with its place as first_word.
///
/// Errors: InvalidArgument, with line and column, when lines differ in length, a number in a
/// column of numbers is too large for a double, decimal signs are mixed, a quote is not closed,
/// the text is not UTF-8, or there is no row.
/// Cost: linear in the text, and in the number of words times the logarithm of that of different
/// ones.
///
///     table_from_csv("height,sex\n1.8,m\n?,f")
///     // columns height (1.8, NaN) and sex (0, 1 of m, f)
DataTable table_from_csv(std::string_view text, CsvHeader header = CsvHeader::detect);

}  // namespace surprisal
