// The readers of CSV files under libFuzzer: whatever the bytes, no crash and no exception but
// InvalidArgument. `npm run fuzz` builds and runs it; one that fails becomes a file of corpus/csv,
// under a name that says what was wrong, and by corpus.mjs a test.
#include "fuzz/csv.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  surprisal::read_csv_in_every_way({reinterpret_cast<const char*>(data), size});
  return 0;
}
