#include "surprisal/dataset/counts_from_csv.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "surprisal/dataset/csv_table.hpp"
#include "surprisal/dataset/parse_number.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr auto name = "counts_from_csv";

bool is_header(const CsvRow& row) {
  return std::none_of(row.begin() + 1, row.end(),
                      [](const CsvCell& cell) { return begins_like_a_number(cell.text); }) &&
         std::any_of(row.begin() + 1, row.end(),
                     [](const CsvCell& cell) { return !cell.text.empty(); });
}

void require_table(const std::vector<CsvRow>& rows) {
  if (rows.empty()) refuse(name, "text", "a table with at least one line of counts", "it is empty");
  const CsvRow& first = rows.front();
  if (first.size() < 2)
    refuse(name, "lines", "a label and counts, separated by commas, semicolons or tabs",
           "line " + std::to_string(first.front().line) + " is " + csv_quoted(first.front().text));
  require_equal_lengths(rows, name);
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

double read_count(const CsvCell& cell, DecimalSign& decimal_sign) {
  constexpr auto wanted = "nonnegative numbers";
  if (cell.text.empty()) refuse(name, "counts", wanted, csv_place(cell) + " is empty");
  const std::optional<double> count =
      parse_number(decimal_sign.with_point_as_before(cell, "counts"));
  if (!count || *count < 0) refuse(name, "counts", wanted, csv_found(cell));
  if (!std::isfinite(*count)) refuse(name, "counts", "finite", csv_found(cell));
  return std::abs(*count);  // no −0
}

}  // namespace

CountTable counts_from_csv(std::string_view text) {
  CsvTable csv(text, name);
  std::vector<CsvRow>& rows = csv.rows;
  require_table(rows);
  const CsvRow header = take_header(rows);
  CountTable table{read_labels(rows), {}};
  DecimalSign decimal_sign(csv.delimiter, name);
  for (std::size_t column = 1; column < header.size(); ++column) {
    Eigen::ArrayXd counts(static_cast<Eigen::Index>(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
      counts[static_cast<Eigen::Index>(row)] = read_count(rows[row][column], decimal_sign);
    table.columns.push_back({header[column].text, std::move(counts)});
  }
  return table;
}

}  // namespace surprisal
