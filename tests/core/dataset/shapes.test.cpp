#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"
#include "surprisal/dataset/make_blobs.hpp"
#include "surprisal/dataset/make_circles.hpp"
#include "surprisal/dataset/make_moons.hpp"
#include "surprisal/numerics/require.hpp"

using namespace surprisal;
using Catch::Matchers::Message;

namespace {

template <class Options>
struct Row {
  Options options;
  KnownDataset known;
};
const Row<MoonsOptions> moons[] = {
#include "reference/dataset/moons.inc"
};
const Row<CirclesOptions> circles[] = {
#include "reference/dataset/circles.inc"
};
const Row<BlobsOptions> blobs[] = {
#include "reference/dataset/blobs.inc"
};

template <class Options, std::size_t n>
void check_rows(Dataset (*make)(const Options&), const Row<Options> (&rows)[n]) {
  for (const Row<Options>& row : rows) {
    CAPTURE(row.options.samples, row.options.seed);
    check_dataset(make(row.options), row.known);
  }
}

template <class Options, std::size_t n>
std::uint64_t bits_of_rows(Dataset (*make)(const Options&), const Row<Options> (&rows)[n]) {
  Mixed mix;
  for (const Row<Options>& row : rows) mix.add(mixed_bits(make(row.options).features));
  return mix.value();
}

}  // namespace

TEST_CASE("make_moons, make_circles and make_blobs give scikit-learn's samples") {
  check_rows(make_moons, moons);
  check_rows(make_circles, circles);
  check_rows(make_blobs, blobs);
}

TEST_CASE("moons, circles and blobs have the same bits natively and in WebAssembly") {
  CHECK(bits_of_rows(make_moons, moons) == 0xa80ff019e67bf096);
  CHECK(bits_of_rows(make_circles, circles) == 0x6362c388c9846c07);
  CHECK(bits_of_rows(make_blobs, blobs) == 0xdd0e962687002781);
}

TEST_CASE("moons, circles and blobs of any number of samples are finite") {
  for (int samples = 1; samples < 8; ++samples) {
    CAPTURE(samples);
    CHECK(make_moons({.samples = samples}).features.isFinite().all());
    CHECK(make_circles({.samples = samples}).features.isFinite().all());
    CHECK(make_blobs({.samples = samples}).features.isFinite().all());
  }
}

TEST_CASE("moons, circles and blobs refuse what cannot be made") {
  CHECK_THROWS_MATCHES(make_moons({.samples = 0}), InvalidArgument,
                       Message("make_moons requires samples to be at least 1, but samples is 0"));
  CHECK_THROWS_MATCHES(make_moons({.noise = -1}), InvalidArgument,
                       Message("make_moons requires noise to be nonnegative and finite, but noise "
                               "is -1"));
  CHECK_THROWS_AS(make_moons({.noise = nan_value}), InvalidArgument);
  CHECK_THROWS_MATCHES(
      make_circles({.factor = 1}), InvalidArgument,
      Message("make_circles requires factor to be from 0 to below 1, but factor is 1"));
  CHECK_THROWS_AS(make_circles({.noise = infinity}), InvalidArgument);
  CHECK_THROWS_MATCHES(make_blobs({.centers = 0}), InvalidArgument,
                       Message("make_blobs requires centers to be at least 1, but centers is 0"));
  CHECK_THROWS_AS(make_blobs({.features = 0}), InvalidArgument);
  CHECK_THROWS_AS(make_blobs({.deviation = -1}), InvalidArgument);
  CHECK_THROWS_AS(make_blobs({.box = nan_value}), InvalidArgument);
}
