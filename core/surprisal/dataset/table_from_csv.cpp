#include "surprisal/dataset/table_from_csv.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

#include "surprisal/dataset/csv_table.hpp"
#include "surprisal/dataset/parse_number.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "table_from_csv";
using Rows = std::vector<CsvRow>;

bool is_missing_text(std::string_view text) {
  return text.empty() || text == "?" || text == "NA" || text == "NaN" || text == "nan";
}

bool has_names(const CsvRow& row, CsvHeader header) {
  if (header != CsvHeader::detect) return header == CsvHeader::first_line;
  return std::none_of(row.begin(), row.end(),
                      [](const CsvCell& cell) { return begins_like_a_number(cell.text); });
}

/// The columns' names; from the first row, which then leaves, if it has them.
std::vector<std::string> take_names(Rows& rows, CsvHeader header) {
  CsvRow first(rows.front().size());
  if (has_names(rows.front(), header)) {
    first = std::move(rows.front());
    rows.erase(rows.begin());
  }
  std::vector<std::string> names;
  for (const CsvCell& cell : first) {
    const std::string place = "column " + std::to_string(names.size() + 1);
    names.push_back(cell.text.empty() ? place : cell.text);
  }
  return names;
}

const CsvCell* find_word(const Rows& rows, std::size_t column, const DecimalSign& sign) {
  for (const CsvRow& row : rows) {
    const CsvCell& cell = row[column];
    if (!is_missing_text(cell.text) && !parse_number(sign.with_point(cell.text))) return &cell;
  }
  return nullptr;
}

double read_number(const CsvCell& cell, DecimalSign& sign) {
  if (is_missing_text(cell.text)) return std::numeric_limits<double>::quiet_NaN();
  const double number = *parse_number(sign.with_point_as_before(cell, "numbers"));
  if (!std::isfinite(number)) refuse(name, "numbers", "finite", csv_found(cell));
  return number;
}

/// Gives each word the number of its first appearance.
void read_words(const Rows& rows, std::size_t index, TableColumn& column) {
  std::map<std::string_view, int> code_of;
  for (const CsvRow& row : rows) {
    const std::string& text = row[index].text;
    if (is_missing_text(text)) {
      column.codes.push_back(-1);
      continue;
    }
    const auto [known, is_new] = code_of.emplace(text, static_cast<int>(code_of.size()));
    if (is_new) column.words.push_back(text);
    column.codes.push_back(known->second);
  }
}

TableColumn read_column(const Rows& rows, std::size_t index, std::string column_name,
                        DecimalSign& sign) {
  TableColumn column;
  column.name = std::move(column_name);
  if (const CsvCell* word = find_word(rows, index, sign)) {
    column.first_word = *word;
    read_words(rows, index, column);
  } else {
    for (const CsvRow& row : rows) column.numbers.push_back(read_number(row[index], sign));
  }
  return column;
}

}  // namespace

bool TableColumn::is_missing(std::size_t row) const {
  return is_numeric() ? std::isnan(numbers[row]) : codes[row] < 0;
}

DataTable table_from_csv(std::string_view text, CsvHeader header) {
  CsvTable csv(text, name);
  constexpr auto wanted = "a table with at least one line of data";
  if (csv.rows.empty()) refuse(name, "text", wanted, "it is empty");
  require_equal_lengths(csv.rows, name);
  std::vector<std::string> names = take_names(csv.rows, header);
  if (csv.rows.empty()) refuse(name, "text", wanted, "it has only a header");
  DataTable table;
  for (const CsvRow& row : csv.rows) table.lines.push_back(row.front().line);
  DecimalSign sign(csv.delimiter, name);
  for (std::size_t i = 0; i < names.size(); ++i)
    table.columns.push_back(read_column(csv.rows, i, std::move(names[i]), sign));
  return table;
}

}  // namespace surprisal
