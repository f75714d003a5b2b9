// Outputs of any size: losses grow as outputs do, and what is not a number stays so.
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "core/loss/random_batch.hpp"

using namespace surprisal;

namespace {

template <class Scalar>
void check_large(const Loss& loss) {
  for (Scalar size : {Scalar(100), Scalar(1e4)}) {
    for (std::ptrdiff_t width : {1, 2, 5, 70}) {
      for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(loss.name, size, width, seed);
        RandomBatch<Scalar> batch = random_batch<Scalar>(loss, seed, 3, width, 1);
        for (Scalar& z : batch.outputs) z = z < 0 ? -size : size;
        const Results<Scalar> results(loss, batch);
        for (Scalar value : results.losses) CHECK((value >= 0 && std::isfinite(value)));
        for (Scalar slope : results.gradient) CHECK(std::isfinite(slope));
      }
    }
  }
}

template <class Scalar>
void check_not_a_number(const Loss& loss, Scalar bad) {
  for (std::ptrdiff_t width : {1, 2, 5, 70}) {
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
      CAPTURE(loss.name, bad, width, seed);
      RandomBatch<Scalar> batch = random_batch<Scalar>(loss, seed, 2, width, 1);
      batch.outputs[static_cast<std::size_t>(width + (width - 1) / 2)] = bad;
      const Results<Scalar> results(loss, batch);
      CHECK(std::isfinite(results.losses[0]));
      if (std::isnan(bad)) CHECK(std::isnan(results.losses[1]));
      for (Scalar& z : batch.outputs) z = bad;
      const Scalar of_all = Results<Scalar>(loss, batch).losses[1];
      if (std::isnan(bad)) CHECK(std::isnan(of_all));
      if (loss.link == Link::softmax) CHECK(std::isnan(of_all));
    }
  }
}

}  // namespace

TEST_CASE("outputs of ±10,000 overflow nothing") {
  for (const Loss& loss : losses()) {
    check_large<double>(loss);
    check_large<float>(loss);
  }
}

TEST_CASE("outputs that are not numbers spoil their own sample, and crash nothing") {
  for (const Loss& loss : losses()) {
    for (double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()}) {
      check_not_a_number<double>(loss, bad);
      check_not_a_number<float>(loss, static_cast<float>(bad));
    }
  }
}
