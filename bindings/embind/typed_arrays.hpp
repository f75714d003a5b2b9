#pragma once

#include <emscripten/val.h>

#include "surprisal/numerics/array.hpp"

namespace bindings {

/// A Float64Array that JavaScript owns.
inline emscripten::val float64_array(const Eigen::ArrayXd& numbers) {
  return emscripten::val(emscripten::typed_memory_view(static_cast<std::size_t>(numbers.size()),
                                                       numbers.data()))
      .call<emscripten::val>("slice");
}

}  // namespace bindings
