#include "surprisal/numerics/minimize.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/numerics/ulps.hpp"

using Eigen::Vector2d;
using Eigen::VectorXd;
using surprisal::adam;
using surprisal::bfgs;
using surprisal::Descent;
using surprisal::slopes_of;

namespace {

/// Rosenbrock's valley: minimum 0 at (1, 1).
double valley(const VectorXd& x) {
  const double across = x[1] - x[0] * x[0];
  return 100 * across * across + (1 - x[0]) * (1 - x[0]);
}

}  // namespace

TEST_CASE("slopes by differences of fourth order") {
  const VectorXd slopes = slopes_of(valley, Vector2d(-1.2, 1));
  CHECK(std::abs(slopes[0] - -215.6) < 1e-7);
  CHECK(std::abs(slopes[1] - -88) < 1e-7);
}

TEST_CASE("BFGS follows Rosenbrock's valley to its end, and never climbs") {
  const Descent descent = bfgs(valley, Vector2d(-1.2, 1));
  CHECK(descent.status == Descent::Status::converged);
  CHECK((descent.end().x - Vector2d(1, 1)).norm() < 1e-7);
  for (std::size_t i = 1; i < descent.path.size(); ++i) {
    CHECK(descent.path[i].value < descent.path[i - 1].value);
  }
}

TEST_CASE("BFGS turns back where the function is infinite") {
  const auto half_plane = [](const VectorXd& x) {
    return x[0] > 0 ? x[0] - std::log(x[0]) + x[1] * x[1] : infinity;
  };
  const Descent descent = bfgs(half_plane, Vector2d(0.01, 3));
  CHECK(descent.status == Descent::Status::converged);
  CHECK((descent.end().x - Vector2d(1, 0)).norm() < 1e-6);
}

TEST_CASE("a start that is not finite is stuck, a minimum is at its end") {
  const auto nowhere = [](const VectorXd&) { return infinity; };
  CHECK(bfgs(nowhere, Vector2d(0, 0)).status == Descent::Status::stuck);
  const Descent still = bfgs([](const VectorXd& x) { return x.squaredNorm(); }, Vector2d(0, 0));
  CHECK(still.status == Descent::Status::converged);
  CHECK(still.path.size() == 1);
}

TEST_CASE("too few steps are told") {
  CHECK(bfgs(valley, Vector2d(-1.2, 1), 3).status == Descent::Status::exhausted);
}

TEST_CASE("Adam's first steps are of the size of the rate, whatever the slopes") {
  const Descent descent =
      adam([](const VectorXd& x) { return 1000 * x[0] * x[0]; }, VectorXd::Ones(1), 0.01, 3);
  CHECK(descent.path.size() == 4);
  CHECK(std::abs(descent.path[1].x[0] - 0.99) < 1e-9);
  CHECK(std::abs(descent.path[2].x[0] - 0.98) < 1e-4);
}
