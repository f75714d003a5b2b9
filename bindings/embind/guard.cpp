#include "guard.hpp"

#include <emscripten/val.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace bindings {
namespace {

std::string in_camel_case(std::string_view message) {
  const std::size_t end = std::min(message.find(' '), message.size());
  std::string text;
  for (std::size_t i = 0; i < end; ++i) {
    if (message[i] == '_' && ++i < end)
      text += static_cast<char>(std::toupper(static_cast<unsigned char>(message[i])));
    else
      text += message[i];
  }
  return text.append(message.substr(end));
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
