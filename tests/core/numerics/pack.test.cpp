#include "surprisal/numerics/pack.hpp"

#include <bit>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <random>

using namespace surprisal;

namespace {

/// Numbers of all sizes, where the order of a sum shows.
template <class Scalar>
Pack<Scalar> any_pack(std::mt19937& random) {
  Pack<Scalar> x;
  for (int lane = 0; lane < lane_count<Scalar>; ++lane)
    x[lane] = static_cast<Scalar>(
        std::ldexp(static_cast<double>(random()) - 2e9, static_cast<int>(random() % 40)));
  return x;
}

template <class Scalar>
using Bits = std::conditional_t<sizeof(Scalar) == 4, std::uint32_t, std::uint64_t>;

}  // namespace

TEMPLATE_TEST_CASE("four sums of packs at once are those of each, to the bit", "", float, double) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const Pack<TestType> packs[4] = {any_pack<TestType>(random), any_pack<TestType>(random),
                                     any_pack<TestType>(random), any_pack<TestType>(random)};
    TestType sums[4];
    store_sums_of_packs(sums, packs);
    for (int i = 0; i < 4; ++i)
      CHECK(std::bit_cast<Bits<TestType>>(sums[i]) ==
            std::bit_cast<Bits<TestType>>(sum_of_pack(packs[i])));
  }
}

TEMPLATE_TEST_CASE("a number in every lane keeps its bits, -0 too", "", float, double) {
  for (const TestType x : {TestType(0.1), -TestType(0), TestType(1) / 0}) {
    const Pack<TestType> pack = pack_of(x);
    for (int lane = 0; lane < lane_count<TestType>; ++lane) {
      const TestType one = pack[lane];
      CHECK(std::bit_cast<Bits<TestType>>(one) == std::bit_cast<Bits<TestType>>(x));
    }
  }
}
