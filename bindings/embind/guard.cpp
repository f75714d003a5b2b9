#include "guard.hpp"

#include <emscripten/val.h>

#include <cctype>
#include <string>

namespace bindings {
namespace {

/// Every name in a message but what is quoted, which is the caller's: class_weights → classWeights.
std::string in_camel_case(std::string_view message) {
  std::string text;
  bool quoted = false, raise = false;
  for (const char letter : message) {
    if (letter == '"') quoted = !quoted;
    if (letter == '_' && !quoted) {
      raise = true;
      continue;
    }
    text += raise ? static_cast<char>(std::toupper(static_cast<unsigned char>(letter))) : letter;
    raise = false;
  }
  return text;
}

[[noreturn]] void throw_as(const char* type, const std::string& message) {
  emscripten::val::global(type).new_(message).throw_();
}

}  // namespace

void throw_range_error(std::string_view message) { throw_as("RangeError", in_camel_case(message)); }

void throw_error(const std::exception& failure) {
  throw_as("Error", std::string("surprisal failed: ") + failure.what());
}

}  // namespace bindings
