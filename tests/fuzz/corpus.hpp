#pragma once

#include <catch_amalgamated.hpp>
#include <span>
#include <string_view>

namespace surprisal {

/// A file of a fuzzer's corpus, as corpus.mjs writes it down.
struct CorpusInput {
  const char* name;
  std::string_view text;
};

/// How many ways of reading took an input, in all, and how many inputs no way took.
struct Replayed {
  int ways = 0, refused = 0;
};

/// Reads each input in every way, none of which may fail.
template <class Read>
Replayed replay(std::span<const CorpusInput> corpus, Read read_in_every_way) {
  Replayed result;
  for (const CorpusInput& input : corpus) {
    INFO(input.name);
    int accepted = 0;
    CHECK_NOTHROW(accepted = read_in_every_way(input.text));
    result.ways += accepted;
    result.refused += accepted == 0;
  }
  return result;
}

}  // namespace surprisal
