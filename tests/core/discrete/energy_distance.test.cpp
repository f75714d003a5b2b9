#include "surprisal/discrete/energy_distance.hpp"

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

TEST_CASE("energy_distance is SciPy's, the root") {
  CHECK(energy_distance(p, q) == Approx(0.24494897427831783).epsilon(1e-15));
  CHECK(energy_distance(ArrayXd{{1, 0}}, ArrayXd{{0, 1}}) == Approx(std::sqrt(2)).epsilon(1e-15));
  CHECK(energy_distance(ArrayXd{{1}}, ArrayXd{{1}}) == 0);
}

TEST_CASE("energy_distance is within 16 eps of mpmath, however close p and q") {
  check_distance(energy_distance, &TransportCase::energy_distance);
}

TEST_CASE("energy_distance's gradient is within 1e-13 of mpmath") {
  check_gradient(energy_distance_gradient, &TransportCase::energy_distance_by_p);
}

TEST_CASE("energy_distance is a metric, symmetric bit for bit, wherever the outcomes lie") {
  check_metric(energy_distance);
}

TEST_CASE("energy_distance sees differences whose squares underflow") {
  const ArrayXd a{{1e-200, 1}}, b{{3e-200, 1}};
  CHECK(energy_distance(a, b) == Approx(2e-200 * std::sqrt(2)).epsilon(1e-15));
  CHECK(energy_distance_gradient(a, b).p[0] == Approx(-std::sqrt(2)).epsilon(1e-15));
}

TEST_CASE("energy_distance stays finite as far out as positions may be") {
  const ArrayXd x{{-4e307, 4e307}};
  CHECK(energy_distance(ArrayXd{{1, 0}}, ArrayXd{{0, 1}}, x) ==
        Approx(std::sqrt(16e307)).epsilon(1e-15));
}

TEST_CASE("energy_distance at p = q, and between equal places, has the subgradient 0") {
  for (const ArrayXd& x : {ArrayXd{{0, 1, 2, 3}}, ArrayXd{{5, 5, 5, 5}}}) {
    const PairGradient gradient = energy_distance_gradient(p, x[0] > 0 ? q : p, x);
    CHECK((gradient.p == 0).all());
    CHECK((gradient.q == 0).all());
    CHECK((gradient.logits == 0).all());
  }
}

TEST_CASE("energy_distance refuses what it cannot place, under its own name") {
  CHECK_THROWS_MATCHES(
      energy_distance(p, q, ArrayXd{{0, 1, 2, 1 / 0.0}}), InvalidArgument,
      Message("energy_distance requires positions to be finite, but positions[3] is Infinity"));
  CHECK_THROWS_MATCHES(
      energy_distance(p, ArrayXd{{.5, .5}}), InvalidArgument,
      Message("energy_distance requires q to be as long as p (4), but q has length 2"));
}
