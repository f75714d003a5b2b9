#include "fuzz/corpus.hpp"
#include "fuzz/csv.hpp"

namespace {

const surprisal::CorpusInput corpus[] = {
#include "fuzz/corpus/csv.inc"
};

}  // namespace

TEST_CASE("every CSV text of the fuzzer's corpus is read or refused") {
  const auto [ways, refused] = surprisal::replay(corpus, surprisal::read_csv_in_every_way);
  CHECK(ways > 50);
  CHECK(refused > 5);
}
