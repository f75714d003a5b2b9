#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "surprisal/dataset/csv.hpp"

/// What the readers of CSV files share: counts_from_csv.hpp and table_from_csv.hpp.
namespace surprisal {

/// The rows of a CSV text (csv.hpp) that is UTF-8, with or without a byte-order mark, and the
/// delimiter that its first line has. Errors: InvalidArgument, in the caller's name `function`.
struct CsvTable {
  CsvTable(std::string_view text, std::string_view function);

  char delimiter;
  std::vector<CsvRow> rows;
};

/// Refuses rows of different lengths, with the line of the first that differs.
void require_equal_lengths(const std::vector<CsvRow>& rows, std::string_view function);

/// Whether a text has a digit, a sign or a decimal sign in front, or is NaN or an infinity: then no
/// column is named so.
bool begins_like_a_number(std::string_view text);

/// "line 3, column 2 is "abc"", for messages.
std::string csv_found(const CsvCell& cell);

/// Sees to it that a file with decimal commas has no decimal points: one of them would be a
/// thousands separator. Commas can be decimal signs only where semicolons delimit. The cells that
/// it is shown must outlive it.
class DecimalSign {
 public:
  DecimalSign(char delimiter, std::string_view function)
      : commas_(delimiter == ';'), function_(function) {}

  /// The number with its decimal sign as a point, whichever sign that was.
  std::string with_point(std::string_view number) const;

  /// The same; refuses the other sign than that of the cells before.
  std::string with_point_as_before(const CsvCell& cell, std::string_view argument);

 private:
  bool commas_;
  std::string_view function_;
  const CsvCell* first_ = nullptr;
  char sign_ = 0;
};

}  // namespace surprisal
