#pragma once

#include <stdexcept>
#include <string_view>

#include "surprisal/numerics/require.hpp"

/// What must hold for any text at all that is given to a reader: it answers, or it refuses the
/// text with an InvalidArgument. Shared by the fuzzers and the tests of their corpora.
namespace surprisal {

inline void expect(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

/// Whether the call answered; anything but a refusal gets through.
template <class Call>
bool accepted(Call call) {
  try {
    call();
    return true;
  } catch (const InvalidArgument& refusal) {
    expect(std::string_view(refusal.what()).find(" requires ") != std::string_view::npos,
           "a refusal says what is required");
    return false;
  }
}

}  // namespace surprisal
