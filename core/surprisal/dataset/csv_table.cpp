#include "surprisal/dataset/csv_table.hpp"

#include "surprisal/discrete/utf8.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

void require_utf8(std::string_view text, std::string_view function) {
  for (Utf8Reader reader(function, "text", text); !reader.done();) reader.next();
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  return text;
}

std::string cells(std::size_t number) {
  return std::to_string(number) + (number == 1 ? " cell" : " cells");
}

}  // namespace

CsvTable::CsvTable(std::string_view text, std::string_view function) {
  require_utf8(text, function);
  text = without_byte_order_mark(text);
  delimiter = csv_delimiter(text);
  rows = csv_rows(text, delimiter, function);
}

void require_equal_lengths(const std::vector<CsvRow>& rows, std::string_view function) {
  for (const CsvRow& row : rows)
    if (row.size() != rows.front().size())
      refuse(function, "lines",
             "of one length (" + cells(rows.front().size()) + ", as line " +
                 std::to_string(rows.front().front().line) + ')',
             "line " + std::to_string(row.front().line) + " has " + cells(row.size()));
}

bool begins_like_a_number(std::string_view text) {
  constexpr std::string_view beginnings = "0123456789+-.,";
  if (text.empty()) return false;
  if (beginnings.find(text.front()) != std::string_view::npos) return true;
  std::string lower(text.substr(0, 9));
  for (char& c : lower) c = static_cast<char>(c | 0x20);
  return lower == "nan" || lower == "inf" || lower == "infinity";
}

std::string csv_found(const CsvCell& cell) {
  return csv_place(cell) + " is " + csv_quoted(cell.text);
}

std::string DecimalSign::with_point(std::string_view number) const {
  std::string text(number);
  const std::size_t sign = text.find_first_of(commas_ ? ".," : ".");
  if (sign != std::string::npos) text[sign] = '.';
  return text;
}

std::string DecimalSign::with_point_as_before(const CsvCell& cell, std::string_view argument) {
  const std::size_t sign = cell.text.find_first_of(commas_ ? ".," : ".");
  if (sign == std::string::npos) return cell.text;
  if (first_ == nullptr) first_ = &cell, sign_ = cell.text[sign];
  if (sign_ != cell.text[sign])
    refuse(function_, argument, "written with one decimal sign",
           csv_found(*first_) + " and " + csv_found(cell));
  return with_point(cell.text);
}

}  // namespace surprisal
