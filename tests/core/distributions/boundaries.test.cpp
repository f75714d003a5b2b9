#include <catch_amalgamated.hpp>
#include <cmath>
#include <numbers>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/beta.hpp"
#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/gamma.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/uniform.hpp"

// The borders at which torch.distributions.kl 1.13 is wrong, as an audit by quadrature found them:
// NUMERICS, section 5. (ContinuousBernoulli, its eighth, is no family here.) Each value is −E log q
// on paper: of U(0, 1), E log x = E log(1 − x) = −1 and E x = ½.

using namespace surprisal;

namespace {

void check(const Distribution& p, const Distribution& q, double expected) {
  const Answer answer = explain("kl", p, q);
  INFO(answer.value << " ± " << answer.error << ", expected " << expected);
  CHECK(std::abs(answer.value - expected) <= answer.error + 4 * 0x1p-52 * expected);
  CHECK(answer.error <= 1e-12 * expected);
}

double uniform_beta(double a, double b) {
  return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b) + (a - 1) + (b - 1);
}

double uniform_gamma(double shape, double rate) {
  return std::lgamma(shape) - shape * std::log(rate) + (shape - 1) + 0.5 * rate;
}

}  // namespace

TEST_CASE("Uniform(0, 1) to a beta is log B + a + b − 2, where PyTorch has NaN") {
  check(Uniform(0, 1), Beta(2, 3), 3 - std::log(12));  // 0.515093
  check(Uniform(0, 1), Beta(0.5, 0.5), std::log(std::numbers::pi) - 1);
  for (const double a : {0.8, 1.5, 30.0}) {
    check(Uniform(0, 1), Beta(a, 1.5), uniform_beta(a, 1.5));
  }
  CHECK(std::abs(kl(Uniform(0, 1), Beta(0.8, 1.5)) - 0.177088) < 5e-7);
  CHECK(kl(Uniform(0, 1), Beta(1, 1)) == 0);
}

TEST_CASE("Uniform(0, 1) to a gamma is finite though it begins where that ends: PyTorch has NaN") {
  for (const double shape : {0.5, 1.0, 2.0, 7.0}) {
    for (const double rate : {0.25, 1.0, 3.0}) {
      check(Uniform(0, 1), Gamma(shape, rate), uniform_gamma(shape, rate));
    }
  }
  CHECK(kl(Uniform(-1, 1), Gamma(2, 1)) == infinity);
}

TEST_CASE("Poisson(0), all of whose mass is at 0, to a Poisson is the other's rate: PyTorch, NaN") {
  CHECK(kl(Poisson(0), Poisson(0.5)) == 0.5);
  CHECK(kl(Poisson(0), Poisson(0)) == 0);
  CHECK(kl(Poisson(0.5), Poisson(0)) == infinity);
  CHECK(relative_eps(kl(Poisson(0), Binomial(10, 0.25)), -10 * std::log1p(-0.25)) <= 2);
}

TEST_CASE("a sure outcome is a case like any other: 0·log 0 is 0") {
  CHECK(kl(Bernoulli(0), Bernoulli(0)) == 0);
  CHECK(kl(Bernoulli(1), Bernoulli(1)) == 0);
  CHECK(relative_eps(kl(Bernoulli(1), Bernoulli(0.25)), std::log(4)) <= 2);
  CHECK(kl(Bernoulli(0.25), Bernoulli(1)) == infinity);
  CHECK(kl(Binomial(7, 0), Binomial(7, 0)) == 0);
  CHECK(relative_eps(kl(Binomial(7, 1), Binomial(7, 0.5)), 7 * std::numbers::ln2) <= 2);
}

TEST_CASE("a closed end counts for nothing: equal supports, and one inside the other") {
  CHECK(kl(Uniform(0, 1), Uniform(0, 1)) == 0);
  CHECK(relative_eps(kl(Uniform(0, 1), Uniform(0, 2)), std::numbers::ln2) <= 2);
  CHECK(kl(Uniform(0, 2), Uniform(0, 1)) == infinity);
  CHECK(std::isfinite(kl(Beta(0.5, 0.5), Uniform(0, 1))));
  CHECK(kl(Beta(0.5, 0.5), Uniform(0, 0.999)) == infinity);
}
