#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// One column of counts.
struct CountColumn {
  std::string name;       ///< from the header; "" when there is none
  Eigen::ArrayXd counts;  ///< one a label, finite and ≥ 0
};

/// What a CSV file counts.
struct CountTable {
  std::vector<std::string> labels;
  std::vector<CountColumn> columns;
};

/// Reads counts, or weights, from a CSV text: on each line a label and then one or more numbers.
///
/// Delimiter: commas, semicolons or tabs, whichever the first line uses (csv.hpp; there also quotes
/// and line ends). Text: UTF-8, with or without a byte-order mark.
/// Header: the first line is one unless a cell after its label begins like a number (with a digit,
/// a sign or a decimal sign) or is NaN or Infinity; columns named 2019, 2020 would be taken for
/// counts. Numbers: 12, 0.5, .5, 1e3; between semicolons also 0,5, but then everywhere. Never
/// thousands separators, units or hexadecimal. Lines whose cells are all empty are left out.
///
/// Errors: InvalidArgument, with line, column and the offending text, when a count is missing, no
/// number, negative or not finite; when lines differ in length; when a label is missing or occurs
/// twice; when a quote is not closed, the text is not UTF-8, or nothing is counted.
/// Cost: linear in the text, n·log n in the number of labels.
///
///     counts_from_csv("letter,English,German\ne,12.7,17.4\nn,6.7,9.8")
///     // labels e, n; columns English 12.7, 6.7 and German 17.4, 9.8
CountTable counts_from_csv(std::string_view text);

}  // namespace surprisal
