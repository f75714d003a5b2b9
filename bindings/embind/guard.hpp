#pragma once

#include <exception>
#include <stdexcept>
#include <string_view>

namespace bindings {

/// Throws JavaScript's own RangeError. The core's names become the page's: kl_terms →
/// klTerms.
[[noreturn]] void throw_range_error(std::string_view message);

/// Throws JavaScript's Error: out of memory, or a bug of ours.
[[noreturn]] void throw_error(const std::exception& failure);

/// Wraps a function so that no C++ exception ever leaves the module as a bare number.
template <auto function>
struct Guarded;

template <class Result, class... Arguments, Result (*function)(Arguments...)>
struct Guarded<function> {
  static Result call(Arguments... arguments) {
    try {
      return function(arguments...);
    } catch (const std::invalid_argument& refusal) {
      throw_range_error(refusal.what());
    } catch (const std::exception& failure) {
      throw_error(failure);
    }
  }
};

template <auto function>
inline constexpr auto guarded = &Guarded<function>::call;

}  // namespace bindings
