#include "surprisal/numerics/kernels.hpp"

#include <catch_amalgamated.hpp>
#include <functional>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/jeffreys_term.hpp"
#include "surprisal/numerics/js_term.hpp"
#include "surprisal/numerics/kl_term.hpp"
#include "surprisal/numerics/random.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"
#include "surprisal/numerics/xlogy.hpp"

using namespace surprisal;

namespace {
using Numbers = std::vector<double>;

struct Row {
  Numbers p, q, sums;
};
const Row rows[] = {
#include "reference/numerics/pairs.inc"
};

double sum_xlogx_of_p(const double* p, const double*, std::ptrdiff_t n, Mass* mass) {
  return sum_xlogx(p, n, mass);
}
double xlogx_of_p(double p, double) { return xlogx(p); }

struct Kernel {
  const char* name;
  double (*sum)(const double*, const double*, std::ptrdiff_t, Mass*);
  double (*term)(double, double);
};
const Kernel kernels[] = {{"KL", sum_kl_terms, kl_term},
                          {"JS", sum_js_terms, js_term},
                          {"Jeffreys", sum_jeffreys_terms, jeffreys_term},
                          {"p log q", sum_xlogy, xlogy},
                          {"p log p", sum_xlogx_of_p, xlogx_of_p}};

std::ptrdiff_t size(const Numbers& x) { return static_cast<std::ptrdiff_t>(x.size()); }

struct Result {
  double value;
  Mass mass;
};
Result apply(const Kernel& kernel, const Numbers& p, const Numbers& q) {
  Result result{0, {}};
  result.value = kernel.sum(p.data(), q.data(), size(p), &result.mass);
  return result;
}

double one_by_one(const Kernel& kernel, const Numbers& p, const Numbers& q) {
  Sum total;
  for (std::size_t i = 0; i < p.size(); ++i) total.add(kernel.term(p[i], q[i]));
  return total.value();
}

Numbers uniform_numbers(Random& random, std::size_t n) {
  Numbers x(n);
  for (double& value : x) value = random.uniform() + 1e-12;
  return x;
}
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
