#include "surprisal/dataset/json.hpp"

#include <cmath>
#include <optional>
#include <unordered_set>

#include "surprisal/dataset/parse_number.hpp"
#include "surprisal/discrete/utf8.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr int deepest = 32;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads from left to right; every complaint tells the place.
class JsonReader {
 public:
  JsonReader(std::string_view text, std::string_view function) : text_(text), function_(function) {}

  JsonValue document() {
    JsonValue value = read(0);
    skip_space();
    if (at_ < text_.size()) complain("the text to end after its value");
    return value;
  }

 private:
  [[noreturn]] void complain(const std::string& wanted) const {
    std::string found = at_ < text_.size() ? json_text(text_.substr(at_, 1)) : "the end";
    const auto [line, column] = place();
    refuse(function_, "the JSON text", "valid: " + wanted,
           "line " + std::to_string(line) + ", column " + std::to_string(column) + " has " +
               std::move(found));
  }

  std::pair<std::size_t, std::size_t> place() const {
    std::size_t line = 1, begin = 0;
    for (std::size_t i = 0; i < at_ && i < text_.size(); ++i) {
      if (text_[i] == '\n') {
        ++line;
        begin = i + 1;
      }
    }
    return {line, at_ - begin + 1};
  }

  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_space() {
    while (at_ < text_.size() &&
           std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }

  bool take(char c) {
    if (next() != c || at_ >= text_.size()) return false;
    ++at_;
    return true;
  }

  void expect(char c) {
    if (!take(c)) complain(std::string("a '") + c + '\'');
  }

  JsonValue read(int depth) {
    if (depth > deepest) complain("at most 32 values deep");
    skip_space();
    const std::size_t begin = at_;
    JsonValue value = read_value(depth);
    value.at = begin;
    return value;
  }

  JsonValue read_value(int depth) {
    switch (next()) {
      case '{':
        return object(depth);
      case '[':
        return list(depth);
      case '"':
        return {.kind = JsonValue::Kind::text, .text = string()};
      case 't':
        return word("true", {.kind = JsonValue::Kind::boolean, .number = 1});
      case 'f':
        return word("false", {.kind = JsonValue::Kind::boolean});
      case 'n':
        return word("null", {});
      default:
        return {.kind = JsonValue::Kind::number, .number = number()};
    }
  }

  JsonValue word(std::string_view expected, JsonValue value) {
    if (!text_.substr(at_).starts_with(expected)) complain("a value");
    at_ += expected.size();
    return value;
  }

  JsonValue list(int depth) {
    JsonValue value{.kind = JsonValue::Kind::list};
    expect('[');
    skip_space();
    if (take(']')) return value;
    do {
      value.items.push_back(read(depth + 1));
      skip_space();
    } while (take(','));
    expect(']');
    return value;
  }

  JsonValue object(int depth) {
    JsonValue value{.kind = JsonValue::Kind::object};
    std::unordered_set<std::string> names;
    expect('{');
    skip_space();
    if (take('}')) return value;
    do {
      skip_space();
      if (next() != '"') complain("a name in quotes");
      std::string name = string();
      if (!names.insert(name).second) complain("no name twice, as " + json_text(name));
      skip_space();
      expect(':');
      value.fields.emplace_back(std::move(name), read(depth + 1));
      skip_space();
    } while (take(','));
    expect('}');
    return value;
  }

  void digits() {
    if (!is_digit(next())) complain("a digit");
    while (is_digit(next())) ++at_;
  }

  double number() {
    const std::size_t begin = at_;
    take('-');
    if (!take('0')) {
      if (!is_digit(next())) complain("a value");
      digits();
    }
    if (take('.')) digits();
    if (take('e') || take('E')) {
      if (!take('-')) take('+');
      digits();
    }
    const std::optional<double> value = parse_number(text_.substr(begin, at_ - begin));
    if (!value || !std::isfinite(*value)) {
      at_ = begin;
      complain("a number that a double can hold");
    }
    return *value;
  }

  std::string string() {
    expect('"');
    std::string result;
    while (!take('"')) {
      if (at_ >= text_.size() || static_cast<unsigned char>(next()) < 0x20)
        complain("a text that ends on its line");
      if (take('\\')) {
        escape(result);
      } else {
        result += text_[at_++];
      }
    }
    return result;
  }

  void escape(std::string& result) {
    constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
    const std::size_t which = letters.find(next());
    if (at_ < text_.size() && which != std::string_view::npos) {
      result += meanings[which];
      ++at_;
    } else if (take('u')) {
      append_utf8(result, code_point());
    } else {
      complain("an escape such as \\n");
    }
  }

  std::uint32_t hex() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      const std::size_t digit = std::string_view("0123456789abcdefABCDEF").find(next());
      if (at_ >= text_.size() || digit == std::string_view::npos)
        complain("four hexadecimal digits");
      value = value * 16 + static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
    }
    return value;
  }

  std::uint32_t code_point() {
    const std::uint32_t high = hex();
    if (high < 0xd800 || high > 0xdfff) return high;
    if (high > 0xdbff || !take('\\') || !take('u')) complain("two halves of a character");
    const std::uint32_t low = hex();
    if (low < 0xdc00 || low > 0xdfff) complain("two halves of a character");
    return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  }

  std::string_view text_, function_;
  std::size_t at_ = 0;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
  for (const auto& [key, value] : fields)
    if (key == name) return &value;
  return nullptr;
}

JsonValue parse_json(std::string_view text, std::string_view function) {
  return JsonReader(text, function).document();
}

std::string json_text(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    if (static_cast<unsigned char>(c) < 0x20) {
      constexpr char digits[] = "0123456789abcdef";
      result.append("\\u00") += digits[c >> 4];
      result += digits[c & 15];
    } else {
      result += c;
    }
  }
  return result + '"';
}

}  // namespace surprisal
