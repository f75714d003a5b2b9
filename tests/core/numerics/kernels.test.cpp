#include "surprisal/numerics/kernels.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/kernel_list.hpp"
#include "core/numerics/ulps.hpp"

using namespace kernel_list;

namespace {
struct Row {
  Numbers p, q, sums;
};
const Row rows[] = {
#include "reference/numerics/pairs.inc"
};
}  // namespace

TEST_CASE("sums of terms are within 16 eps of the reference, however close p and q are") {
  for (const Row& row : rows) {
    CAPTURE(row.p.size(), row.sums[0]);
    for (std::size_t k = 0; k < row.sums.size(); ++k) {
      CAPTURE(kernels[k].name);
      CHECK(relative_eps(apply(kernels[k], row.p, row.q).value, row.sums[k]) <= 16);
    }
  }
}

TEST_CASE("the gate's sums come with the value") {
  Random random(31);
  for (std::size_t n : {0u, 1u, 2u, 3u, 63u, 64u, 65u, 66u, 127u, 128u, 129u, 1000u}) {
    const Numbers p = uniform_numbers(random, n), q = uniform_numbers(random, n);
    Sum p_sum, q_sum;
    for (double x : p) p_sum.add(x);
    for (double x : q) q_sum.add(x);
    for (const Kernel& kernel : kernels) {
      CAPTURE(n, kernel.name);
      const Result result = apply(kernel, p, q);
      CHECK(result.mass.valid);
      CHECK(relative_eps(result.mass.p, p_sum.value()) <= 16);
      if (kernel.sum != sum_xlogx_of_p) CHECK(relative_eps(result.mass.q, q_sum.value()) <= 16);
      CHECK(relative_eps(result.value, one_by_one(kernel, p, q)) <= 16);
    }
  }
}

TEST_CASE("a bad entry is noticed wherever it stands") {
  Random random(32);
  for (std::size_t n : {1u, 2u, 5u, 64u, 131u}) {
    for (std::size_t i = 0; i < n; ++i) {
      for (double bad : {nan_value, -nan_value, infinity, -infinity, -0.25, -5e-324}) {
        for (const Kernel& kernel : kernels) {
          CAPTURE(n, i, bad, kernel.name);
          Numbers p = uniform_numbers(random, n), q = uniform_numbers(random, n);
          p[i] = bad;
          REQUIRE(!apply(kernel, p, q).mass.valid);
          if (kernel.sum == sum_xlogx_of_p) continue;
          REQUIRE(!apply(kernel, q, p).mass.valid);
        }
      }
    }
  }
}

TEST_CASE("zeros, subnormal and huge entries are right wherever they stand") {
  Random random(33);
  const double unusual[] = {0, -0.0, 5e-324, 1e-310, 1e-200, 1e-140, 1e150, 1e290};
  for (std::size_t n : {1u, 2u, 5u, 64u, 67u}) {
    for (std::size_t i = 0; i < n; ++i) {
      for (double x : unusual) {
        for (double y : unusual) {
          Numbers p = uniform_numbers(random, n), q = uniform_numbers(random, n);
          p[i] = x;
          if (y != 1e150) q[i] = y;  // once an ordinary one
          for (const Kernel& kernel : kernels) {
            CAPTURE(n, i, p[i], q[i], kernel.name);
            const Result result = apply(kernel, p, q);
            REQUIRE(result.mass.valid);
            REQUIRE(relative_eps(result.value, one_by_one(kernel, p, q)) <= 16);
          }
        }
      }
    }
  }
}

TEST_CASE("an entropy of zeros, a one and a subnormal number is right") {
  for (std::size_t n : {2u, 5u, 64u, 130u}) {
    for (double small : {5e-324, 1e-310, 2e-308, 3e-308, 1e-290}) {
      CAPTURE(n, small);
      Numbers p(n);
      p[n / 2] = 1;
      p[0] = small;
      CHECK(apply(kernels[4], p, p).value == xlogx(small));
    }
  }
}

TEST_CASE("blocks of nothing but zeros and of tiny numbers are right") {
  const Numbers zeros(130, 0.0), ones(130, 1.0), tiny(130, 3e-310), small(130, 1e-310);
  CHECK(apply(kernels[0], zeros, zeros).value == 0);
  CHECK(relative_eps(apply(kernels[0], zeros, ones).value, 130) <= 4);
  CHECK(apply(kernels[0], ones, zeros).value == infinity);
  CHECK(apply(kernels[1], zeros, zeros).value == 0);
  CHECK(apply(kernels[2], ones, zeros).value == infinity);
  CHECK(apply(kernels[3], zeros, zeros).value == 0);
  CHECK(apply(kernels[3], ones, zeros).value == -infinity);
  CHECK(apply(kernels[4], zeros, zeros).value == 0);
  CHECK(relative_eps(apply(kernels[0], tiny, small).value, 130 * kl_term(3e-310, 1e-310)) <
        1e-3 / 0x1p-52);
  CHECK(relative_eps(apply(kernels[4], tiny, small).value, 130 * xlogx(3e-310)) < 1e-3 / 0x1p-52);
}
