#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace surprisal {

/// One cell of a CSV file, without its quotes.
struct CsvCell {
  std::string text;
  std::size_t line = 0;    ///< where it begins, from 1
  std::size_t column = 0;  ///< from 1
};

using CsvRow = std::vector<CsvCell>;

/// The delimiter of a CSV file: a tab if its first line with contents has one outside of quotes,
/// else a semicolon if it has one, else a comma.
char csv_delimiter(std::string_view text);

/// The rows of a CSV file (RFC 4180).
///
/// Lines end with CR LF, LF or CR; rows without anything in any cell are left out. A cell in double
/// quotes may hold delimiters, line ends and doubled quotes. Spaces around a cell, and around the
/// quotes, do not belong to it; a quote in the middle of an unquoted cell does.
/// Cost: linear. Errors: InvalidArgument, in the caller's name `function`, with line and column,
/// where a quote is never closed or something follows a closing quote.
std::vector<CsvRow> csv_rows(std::string_view text, char delimiter, std::string_view function);

/// "line 3, column 2", for messages.
std::string csv_place(const CsvCell& cell);

/// "\"abc\"", for messages: the text, shortened to 40 bytes.
std::string csv_quoted(std::string_view text);

}  // namespace surprisal
