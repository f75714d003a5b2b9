#include "surprisal/numerics/lanes.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/exp_beside_one.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/random.hpp"

using namespace surprisal;

namespace {
// What a kernel gives for p and q: two lanes of it, and once for each lane.
template <class Kernel>
void check_same_bits(Kernel kernel) {
  Random random(21);
  for (int i = 0; i < 20000; ++i) {
    double p[2], q[2];
    for (int lane = 0; lane < 2; ++lane) {
      p[lane] = random.uniform() * std::exp2(-60 * random.uniform()) + 0x1p-80;
      q[lane] = i % 3 ? random.uniform() + 0x1p-80 : p[lane] * (1 + 1e-9 * random.uniform());
    }
    const Lanes both = kernel(load<Lanes>(p), load<Lanes>(q));
    for (int lane = 0; lane < 2; ++lane) {
      CAPTURE(p[lane], q[lane]);
      REQUIRE(bits_of(both[lane]) == bits_of(kernel(p[lane], q[lane])));
    }
  }
}
}  // namespace

TEST_CASE("kernels give the same bits in lanes and one by one") {
  check_same_bits([](auto p, auto q) { return finish(weighted_log_ratio(p, p, q)); });
  check_same_bits([](auto p, auto q) {
    const KlParts parts(p, q);
    return parts.known + finish(parts.rest);
  });
  check_same_bits([](auto p, auto q) {
    const auto total = p + q;
    const auto lost = lost_in_sum(minimum(p, q), maximum(p, q), total);
    const JsHalf half(p, total, lost);
    return half.known + finish(half.rest);
  });
  check_same_bits([](auto p, auto q) { return exp_beside_one(-700.0 * p * q); });
}

TEST_CASE("minimum and maximum pass over a NaN in their second argument") {
  CHECK(minimum(1.0, nan_value) == 1);
  CHECK(maximum(1.0, nan_value) == 1);
  CHECK(minimum(Lanes{1, 2}, Lanes{nan_value, 1})[0] == 1);
  CHECK(maximum(Lanes{1, 2}, Lanes{nan_value, 3})[1] == 3);
}
