#include "surprisal/dataset/counts_from_csv.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "surprisal/dataset/csv.hpp"
#include "surprisal/dataset/parse_number.hpp"
#include "surprisal/discrete/utf8.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "counts_from_csv";

void require_utf8(std::string_view text) {
  for (Utf8Reader reader(name, "text", text); !reader.done();) reader.next();
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return text;
}

bool begins_like_a_number(std::string_view text) {
  constexpr std::string_view beginnings = "0123456789+-.,";
  if (text.empty()) return false;
  if (beginnings.find(text.front()) != std::string_view::npos) return true;
  std::string lower(text.substr(0, 9));
  for (char& c : lower) c = static_cast<char>(c | 0x20);
  return lower == "nan" || lower == "inf" || lower == "infinity";
}

bool is_header(const CsvRow& row) {
  return std::none_of(row.begin() + 1, row.end(),
                      [](const CsvCell& cell) { return begins_like_a_number(cell.text); }) &&
         std::any_of(row.begin() + 1, row.end(),
                     [](const CsvCell& cell) { return !cell.text.empty(); });
}

std::string cells(std::size_t number) {
  return std::to_string(number) + (number == 1 ? " cell" : " cells");
}

void require_table(const std::vector<CsvRow>& rows) {
  if (rows.empty()) refuse(name, "text", "a table with at least one line of counts", "it is empty");
  const CsvRow& first = rows.front();
  if (first.size() < 2)
    refuse(name, "lines", "a label and counts, separated by commas, semicolons or tabs",
           "line " + std::to_string(first.front().line) + " is " + csv_quoted(first.front().text));
  for (const CsvRow& row : rows)
    if (row.size() != first.size())
      refuse(name, "lines",
             "of one length (" + cells(first.size()) + ", as line " +
                 std::to_string(first.front().line) + ')',
             "line " + std::to_string(row.front().line) + " has " + cells(row.size()));
}

/// The columns' names: the first row if it is a header, which it then leaves, else empty ones.
CsvRow take_header(std::vector<CsvRow>& rows) {
  CsvRow header(rows.front().size());
  if (!is_header(rows.front())) return header;
  header = std::move(rows.front());
  rows.erase(rows.begin());
  if (rows.empty())
    refuse(name, "text", "a table with at least one line of counts", "it has only a header");
  return header;
}

std::vector<std::string> read_labels(const std::vector<CsvRow>& rows) {
  std::vector<std::string> labels;
  std::map<std::string_view, std::size_t> line_of;
  for (const CsvRow& row : rows) {
    const CsvCell& cell = row.front();
    if (cell.text.empty()) refuse(name, "labels", "nonempty", csv_place(cell) + " is empty");
    const auto [known, is_new] = line_of.emplace(cell.text, cell.line);
    if (!is_new)
      refuse(name, "labels", "distinct",
             "lines " + std::to_string(known->second) + " and " + std::to_string(cell.line) +
                 " both have " + csv_quoted(cell.text));
    labels.push_back(cell.text);
  }
  return labels;
}

/// "line 3, column 2 is "abc"".
std::string found(const CsvCell& cell) { return csv_place(cell) + " is " + csv_quoted(cell.text); }

/// Reads counts, and sees to it that a file with decimal commas has no decimal points: one of them
/// would be a thousands separator.
class CountReader {
 public:
  explicit CountReader(bool commas) : commas_(commas) {}

  double read(const CsvCell& cell) {
    if (cell.text.empty())
      refuse(name, "counts", "nonnegative numbers", csv_place(cell) + " is empty");
    const std::optional<double> count = parse_number(with_point(cell));
    if (!count || *count < 0) refuse(name, "counts", "nonnegative numbers", found(cell));
    if (!std::isfinite(*count)) refuse(name, "counts", "finite", found(cell));
    return std::abs(*count);  // no −0
  }

 private:
  std::string with_point(const CsvCell& cell) {
    std::string text = cell.text;
    const std::size_t sign = text.find_first_of(commas_ ? ".," : ".");
    if (sign == std::string::npos) return text;
    if (first_ == nullptr) first_ = &cell, sign_ = text[sign];
    if (sign_ != text[sign])
      refuse(name, "counts", "written with one decimal sign",
             found(*first_) + " and " + found(cell));
    text[sign] = '.';
    return text;
  }

  bool commas_;
  const CsvCell* first_ = nullptr;
  char sign_ = 0;
};

}  // namespace

CountTable counts_from_csv(std::string_view text) {
  require_utf8(text);
  text = without_byte_order_mark(text);
  const char delimiter = csv_delimiter(text);
  std::vector<CsvRow> rows = csv_rows(text, delimiter, name);
  require_table(rows);
  const CsvRow header = take_header(rows);
  CountTable table{read_labels(rows), {}};
  CountReader reader(delimiter == ';');
  for (std::size_t column = 1; column < header.size(); ++column) {
    Eigen::ArrayXd counts(static_cast<Eigen::Index>(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
      counts[static_cast<Eigen::Index>(row)] = reader.read(rows[row][column]);
    table.columns.push_back({header[column].text, std::move(counts)});
  }
  return table;
}

}  // namespace surprisal
