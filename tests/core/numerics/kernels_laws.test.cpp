#include <catch_amalgamated.hpp>

#include "core/numerics/kernel_list.hpp"
#include "core/numerics/ulps.hpp"

using namespace kernel_list;

TEST_CASE("the entropy of a point mass is exactly 0") {
  for (std::size_t n : {1u, 2u, 64u, 100u, 129u}) {
    Numbers p(n);
    p[n / 2] = 1;
    CHECK(apply(kernels[4], p, p).value == 0);
  }
}

TEST_CASE("divergences are 0 for equal distributions and never negative") {
  Random random(34);
  for (int i = 0; i < 3000; ++i) {
    const Numbers p = uniform_numbers(random, 2 + static_cast<std::size_t>(random.below(150)));
    Numbers q = p;
    const double distance = std::exp2(-54 * random.uniform());
    for (double& x : q) x *= std::exp2(distance * random.normal());
    for (std::size_t k = 0; k < 3; ++k) {
      CAPTURE(i, kernels[k].name, distance);
      REQUIRE(apply(kernels[k], p, p).value == 0);
      REQUIRE(apply(kernels[k], p, q).value >= 0);
    }
  }
}

TEST_CASE("JS and Jeffreys are symmetric bit for bit") {
  Random random(35);
  for (int i = 0; i < 3000; ++i) {
    const std::size_t n = 1 + static_cast<std::size_t>(random.below(150));
    Numbers p = uniform_numbers(random, n), q = uniform_numbers(random, n);
    for (double& x : p) x *= std::exp2(-std::floor(4 * random.uniform()));  // ties of exponents too
    if (i % 3 == 0) p[n / 2] = 0;
    for (std::size_t k : {1u, 2u}) {
      REQUIRE(bits_of(apply(kernels[k], p, q).value) == bits_of(apply(kernels[k], q, p).value));
    }
  }
}

TEST_CASE("JS of distributions without overlap is ln 2, and not a bit more") {
  constexpr double ln_2 = 0x1.62e42fefa39efp-1;
  Random random(36);
  for (int i = 0; i < 3000; ++i) {
    const std::size_t n = 2 + 2 * static_cast<std::size_t>(random.below(100));
    Numbers p(n), q(n);
    for (std::size_t j = 0; j < n; j += 2) p[j] = q[j + 1] = random.uniform();
    const double total = one_by_one({"", nullptr, [](double x, double) { return x; }}, p, q);
    for (double& x : p) x /= total;
    for (double& x : q) x /= total;
    const Result result = apply(kernels[1], p, q);
    REQUIRE(result.value <= 0.5 * (result.mass.p + result.mass.q) * ln_2);
    REQUIRE(relative_eps(result.value, ln_2) < 8);
  }
}

TEST_CASE("sums have the same bits natively and in WebAssembly") {
  Random random(37);
  const std::uint64_t expected[] = {0xc88cd75fd9ce1e2b, 0xad12640bcf6b45b0, 0x4257f95f6c1802eb,
                                    0xb86a01afef514800, 0x82d2cdf1942941e8};
  for (std::size_t k = 0; k < 5; ++k) {
    CAPTURE(kernels[k].name);
    std::uint64_t mixed = 0;
    for (std::size_t n = 1; n < 200; ++n) {
      Numbers p = uniform_numbers(random, n), q = uniform_numbers(random, n);
      for (std::size_t i = 0; i < n; ++i) {
        q[i] = n % 2 ? q[i] * std::exp2(-std::floor(20 * random.uniform()))
                     : p[i] * (1 + 0x1p-20 * random.uniform());
      }
      mixed = mixed * 31 + bits_of(apply(kernels[k], p, q).value);
    }
    CHECK(mixed == expected[k]);
  }
}
