#pragma once

#include <cmath>
#include <string>
#include <string_view>

#include "surprisal/numerics/require.hpp"

namespace bindings {

/// A table of the core's as JSON: one string crosses the border at once, where objects would cross
/// field by field, and the start of the module would wait for them. Texts are constants of ours and
/// hold nothing to escape.
class Json {
 public:
  Json& row() {
    text_ += text_.empty() ? "[{" : "},{";
    first_ = true;
    return *this;
  }
  Json& field(std::string_view name, std::string_view value) {
    key(name).append("\"").append(value).append("\"");
    return *this;
  }
  Json& field(std::string_view name, const char* value) {
    return field(name, std::string_view(value));
  }
  Json& field(std::string_view name, bool value) {
    key(name).append(value ? "true" : "false");
    return *this;
  }
  /// JSON has no infinity, but a number that is too large for a double is read as one.
  Json& field(std::string_view name, double value) {
    const std::string number =
        std::isinf(value) ? (value > 0 ? "1e999" : "-1e999") : surprisal::to_text(value);
    key(name).append(number);
    return *this;
  }
  Json& field(std::string_view name, const Json& rows) {
    key(name).append(rows.text());
    return *this;
  }
  std::string text() const { return text_.empty() ? "[]" : text_ + "}]"; }

 private:
  std::string& key(std::string_view name) {
    if (!first_) text_ += ',';
    first_ = false;
    return text_.append("\"").append(name).append("\":");
  }

  std::string text_;
  bool first_ = true;
};

}  // namespace bindings
