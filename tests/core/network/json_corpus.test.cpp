#include <catch_amalgamated.hpp>

#include "fuzz/json.hpp"

namespace {

struct Input {
  const char* name;
  std::string_view text;
};
const Input corpus[] = {
#include "fuzz/corpus/json.inc"
};

}  // namespace

TEST_CASE("every JSON text of the fuzzer's corpus is read or refused") {
  int ways = 0, refused = 0;
  for (const Input& input : corpus) {
    INFO(input.name);
    int accepted = 0;
    CHECK_NOTHROW(accepted = surprisal::read_json_in_every_way(input.text));
    ways += accepted;
    refused += accepted == 0;
  }
  CHECK(ways > 30);
  CHECK(refused > 5);
}
