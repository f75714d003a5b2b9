#include "fuzz/corpus.hpp"
#include "fuzz/json.hpp"

namespace {

const surprisal::CorpusInput corpus[] = {
#include "fuzz/corpus/json.inc"
};

}  // namespace

TEST_CASE("every JSON text of the fuzzer's corpus is read or refused") {
  const auto [ways, refused] = surprisal::replay(corpus, surprisal::read_json_in_every_way);
  CHECK(ways > 30);
  CHECK(refused > 5);
}
