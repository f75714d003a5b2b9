#include "surprisal/dataset/csv.hpp"

#include <algorithm>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

bool is_line_end(char c) { return c == '\r' || c == '\n'; }

class Reader {
 public:
  Reader(std::string_view text, char delimiter, std::string_view function)
      : text_(text), delimiter_(delimiter), function_(function) {}

  bool done() const { return at_ == text_.size(); }

  CsvRow row() {
    CsvRow row;
    do row.push_back(cell(row.size() + 1));
    while (take(delimiter_));
    take('\r');
    take('\n');
    ++line_;
    return row;
  }

 private:
  CsvCell cell(std::size_t column) {
    CsvCell cell{{}, line_, column};
    skip_spaces();
    if (take('"'))
      read_quoted(cell);
    else
      cell.text = read_unquoted();
    return cell;
  }

  std::string read_unquoted() {
    const std::size_t begin = at_;
    while (!at_end_of_cell()) ++at_;
    std::size_t end = at_;
    while (end > begin && is_space(text_[end - 1])) --end;
    return std::string(text_.substr(begin, end - begin));
  }

  void read_quoted(CsvCell& cell) {
    for (; !done(); ++at_) {
      if (take('"') && (done() || text_[at_] != '"')) return end_quoted(cell);
      const char c = text_[at_];
      const bool first_of_two = c == '\r' && text_.substr(at_ + 1).starts_with('\n');
      if (is_line_end(c) && !first_of_two) ++line_;
      cell.text += c;
    }
    refuse(function_, "quotes", "closed", "the one that opens in " + csv_place(cell) + " is not");
  }

  void end_quoted(const CsvCell& cell) {
    skip_spaces();
    if (!at_end_of_cell())
      refuse(function_, "quoted cells", "followed by a delimiter or a line end",
             csv_place(cell) + " is followed by " + csv_quoted(read_unquoted()));
  }

  bool at_end_of_cell() const {
    return done() || text_[at_] == delimiter_ || is_line_end(text_[at_]);
  }

  bool is_space(char c) const { return c == ' ' || (c == '\t' && delimiter_ != '\t'); }

  void skip_spaces() {
    while (!done() && is_space(text_[at_])) ++at_;
  }

  bool take(char c) {
    if (done() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  std::string_view text_;
  char delimiter_;
  std::string_view function_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

/// The text up to the first line end outside of quotes, without empty lines before it.
std::string_view first_line(std::string_view text) {
  const auto begin =
      std::find_if_not(text.begin(), text.end(), [](char c) { return is_line_end(c) || c == ' '; });
  bool quoted = false;
  const auto end = std::find_if(begin, text.end(), [&](char c) {
    quoted ^= c == '"';
    return !quoted && is_line_end(c);
  });
  return text.substr(static_cast<std::size_t>(begin - text.begin()),
                     static_cast<std::size_t>(end - begin));
}

bool has_unquoted(std::string_view line, char wanted) {
  bool quoted = false;
  return std::any_of(line.begin(), line.end(), [&](char c) {
    quoted ^= c == '"';
    return !quoted && c == wanted;
  });
}

bool is_blank(const CsvRow& row) {
  return std::all_of(row.begin(), row.end(), [](const CsvCell& cell) { return cell.text.empty(); });
}

}  // namespace

char csv_delimiter(std::string_view text) {
  const std::string_view line = first_line(text);
  if (has_unquoted(line, '\t')) return '\t';
  return has_unquoted(line, ';') ? ';' : ',';
}

std::vector<CsvRow> csv_rows(std::string_view text, char delimiter, std::string_view function) {
  std::vector<CsvRow> rows;
  for (Reader reader(text, delimiter, function); !reader.done();) {
    rows.push_back(reader.row());
    if (is_blank(rows.back())) rows.pop_back();
  }
  return rows;
}

std::string csv_place(const CsvCell& cell) {
  return "line " + std::to_string(cell.line) + ", column " + std::to_string(cell.column);
}

std::string csv_quoted(std::string_view text) {
  constexpr std::size_t longest = 40;
  std::size_t end = std::min(text.size(), longest);
  if (end == text.size()) return '"' + std::string(text) + '"';
  while (end > 0 && (text[end] & 0xC0) == 0x80) --end;  // not within a character
  return '"' + std::string(text.substr(0, end)) + "…\"";
}

}  // namespace surprisal
