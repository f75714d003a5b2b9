#include "surprisal/discrete/kl.hpp"

#include <catch_amalgamated.hpp>
#include <limits>

#include "surprisal/numerics/require.hpp"

using Catch::Matchers::Message;
using Eigen::ArrayXd;
using surprisal::InvalidArgument;
using surprisal::kl;

namespace {
const ArrayXd p{{.1, .2, .3, .4}};
const ArrayXd q{{.2, .2, .3, .3}};
constexpr double infinity = std::numeric_limits<double>::infinity();
}  // namespace

TEST_CASE("kl of a distribution from itself is exactly zero") { CHECK(kl(p, p) == 0); }

TEST_CASE("kl is infinite where q has no mass and p has") {
  CHECK(kl(ArrayXd{{.5, .5}}, ArrayXd{{1, 0}}) == infinity);
  CHECK(kl(ArrayXd{{1, 0}}, ArrayXd{{.5, .5}}) == Catch::Approx(0.6931471805599453).epsilon(1e-15));
  CHECK(kl(ArrayXd{{1, 0}}, ArrayXd{{1, 0}}) == 0);
}

TEST_CASE("kl refuses what is not a pair of distributions, and says where") {
  CHECK_THROWS_MATCHES(kl(p, ArrayXd{{.5, .5}}), InvalidArgument,
                       Message("kl requires q to be as long as p (4), but q has length 2"));
  CHECK_THROWS_MATCHES(kl(p, ArrayXd{{.2, .2, .7, -.1}}), InvalidArgument,
                       Message("kl requires q to be nonnegative, but q[3] is -0.1"));
}
