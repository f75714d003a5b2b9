#include "surprisal/discrete/wasserstein_1.hpp"

#include <catch_amalgamated.hpp>
#include <limits>

#include "surprisal/numerics/require.hpp"
#include "transport_cases.hpp"

using Catch::Approx;
using Catch::Matchers::Message;
using Eigen::ArrayXd;
using namespace surprisal;

namespace {
const ArrayXd p{{.1, .2, .3, .4}};
const ArrayXd q{{.2, .2, .3, .3}};
}  // namespace

TEST_CASE("wasserstein_1 carries a tenth of the mass three steps") {
  CHECK(wasserstein_1(p, q) == Approx(0.3).epsilon(1e-15));
  CHECK(wasserstein_1(ArrayXd{{1, 0, 0}}, ArrayXd{{0, 0, 1}}) == 2);
  CHECK(wasserstein_1(ArrayXd{{1}}, ArrayXd{{1}}) == 0);
}

TEST_CASE("wasserstein_1 is within 16 eps of mpmath, however close p and q") {
  check_distance(wasserstein_1, &TransportCase::wasserstein_1);
}

TEST_CASE("wasserstein_1's gradient is within 1e-13 of mpmath's difference quotients") {
  check_gradient(wasserstein_1_gradient, &TransportCase::wasserstein_1_by_p);
}

TEST_CASE("wasserstein_1's terms are the gaps' shares, and sum to it") {
  const ArrayXd terms = wasserstein_1_terms(p, q);
  CHECK(terms.isApprox(ArrayXd{{.1, .1, .1, 0}}, 1e-15));
  const ArrayXd shuffled = wasserstein_1_terms(p, q, ArrayXd{{7, 2, 5, 4}});
  CHECK(shuffled.isApprox(ArrayXd{{0, 0, .2, .1}}, 1e-15));
  CHECK(wasserstein_1(p, q, ArrayXd{{7, 2, 5, 4}}) == Approx(0.3).epsilon(1e-15));
}

TEST_CASE("outcomes at equal positions are one place to wasserstein_1") {
  const ArrayXd positions{{3, 1, 3, 3}};
  CHECK(wasserstein_1(ArrayXd{{.5, .25, .25, 0}}, ArrayXd{{0, .25, .25, .5}}, positions) == 0);
  CHECK(wasserstein_1(ArrayXd{{.5, .5, 0, 0}}, ArrayXd{{0, .25, .25, .5}}, positions) == .5);
}

TEST_CASE("wasserstein_1 is a metric, symmetric bit for bit, wherever the outcomes lie") {
  check_metric(wasserstein_1);
}

TEST_CASE("wasserstein_1 at p = q has the subgradient 0") {
  const PairGradient gradient = wasserstein_1_gradient(p, p);
  CHECK((gradient.p == 0).all());
  CHECK((gradient.q == 0).all());
  CHECK((gradient.logits == 0).all());
}

TEST_CASE("wasserstein_1 stays finite as far out as positions may be") {
  const ArrayXd x{{-4e307, 4e307}};
  CHECK(wasserstein_1(ArrayXd{{1, 0}}, ArrayXd{{0, 1}}, x) == 8e307);
  CHECK_THROWS_MATCHES(
      wasserstein_1(ArrayXd{{1, 0}}, ArrayXd{{0, 1}}, ArrayXd{{-1e308, 1e308}}), InvalidArgument,
      Message("wasserstein_1 requires positions to be at most 8e307 apart, but the largest minus "
              "the smallest is Infinity"));
}

TEST_CASE("wasserstein_1 refuses what it cannot place, and says where") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK_THROWS_MATCHES(
      wasserstein_1(p, q, ArrayXd{{0, 1, nan, 3}}), InvalidArgument,
      Message("wasserstein_1 requires positions to be finite, but positions[2] is NaN"));
  CHECK_THROWS_MATCHES(
      wasserstein_1(p, q, ArrayXd{{0, 1}}), InvalidArgument,
      Message(
          "wasserstein_1 requires positions to be as long as p (4), but positions has length 2"));
  CHECK_THROWS_MATCHES(
      wasserstein_1(p, ArrayXd{{1}}), InvalidArgument,
      Message("wasserstein_1 requires q to be as long as p (4), but q has length 1"));
  CHECK_THROWS_MATCHES(wasserstein_1(ArrayXd(), ArrayXd()), InvalidArgument,
                       Message("wasserstein_1 requires p to be nonempty, but p has length 0"));
  CHECK_THROWS_MATCHES(wasserstein_1_gradient(p, ArrayXd{{.2, .2, .7, -.1}}), InvalidArgument,
                       Message("wasserstein_1 requires q to be nonnegative, but q[3] is -0.1"));
}
