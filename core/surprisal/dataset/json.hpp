#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace surprisal {

/// A value of a JSON text (RFC 8259), and where it stood.
struct JsonValue {
  enum class Kind { null, boolean, number, text, list, object };

  Kind kind = Kind::null;
  double number = 0;  ///< of a boolean, 0 or 1
  std::string text{};
  std::vector<JsonValue> items{};                           ///< of a list
  std::vector<std::pair<std::string, JsonValue>> fields{};  ///< of an object, in their order
  std::size_t at = 0;                                       ///< its first byte in the whole text

  /// The field of this name, or nullptr.
  const JsonValue* find(std::string_view name) const;
};

/// Reads a JSON text.
///
/// Strict: no comments, no trailing commas, no NaN, no field twice in an object; white space around
/// the value is ignored. Numbers become the nearest doubles; one that is too large is refused. At
/// most 32 values deep. Cost: linear.
///
/// Errors: InvalidArgument, in the caller's name `function`, with line and column.
///
///     parse_json("[1, 2]", "restore").items[1].number  // 2
JsonValue parse_json(std::string_view text, std::string_view function);

/// "\"a\\n\"": a text as JSON.
std::string json_text(std::string_view text);

}  // namespace surprisal
