#include "surprisal/discrete/kl_ball.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/distributions/family_laws.hpp"
#include "surprisal/discrete/kl.hpp"

using namespace surprisal;

namespace {

constexpr Eigen::Index points = 120;
const Eigen::Array3d centers[] = {{0.2, 0.3, 0.5}, {0.05, 0.05, 0.9}, {1e-6, 0.3, 0.699999}};
constexpr double radii[] = {1e-12, 1e-6, 0.01, 0.3, 2};

double price(const Eigen::Array3d& center, const Eigen::Array3d& x, KlSide side) {
  return side == KlSide::forward ? kl(center, x) : kl(x, center);
}

/// Is it at the border of the simplex, to 1e-15?
bool at_border(const Eigen::Array3d& x) { return x.minCoeff() <= 1e-15; }

/// How far from the center the place may be moved before the divergence is right: its error.
double error_of(const Eigen::Array3d& center, const Eigen::Array3d& x, double radius, KlSide side) {
  const Eigen::Array3d inside = center + (x - center) * (1 - 1e-9);
  const double slope = (price(center, x, side) - price(center, inside, side)) / 1e-9;
  return std::abs(price(center, x, side) - radius) / slope * (x - center).matrix().norm();
}

}  // namespace

TEST_CASE("the outline of a KL ball lies on the simplex, at its radius or at the border") {
  for (const KlSide side : {KlSide::forward, KlSide::reverse}) {
    for (const Eigen::Array3d& center : centers) {
      for (const double radius : radii) {
        INFO("center " << center.transpose() << ", radius " << radius);
        const Eigen::ArrayX3d ball = kl_ball(center, radius, side, points);
        REQUIRE(ball.rows() == points);
        for (Eigen::Index k = 0; k < points; ++k) {
          const Eigen::Array3d x = ball.row(k).transpose();
          CHECK(x.minCoeff() >= 0);
          CHECK(std::abs(x.sum() - 1) <= 1e-15);
          if (at_border(x)) {
            CHECK(price(center, x / x.sum(), side) > 0);
          } else {
            CHECK(error_of(center, x, radius, side) <= 1e-15);
          }
        }
      }
    }
  }
}

TEST_CASE("a forward ball stays inside; a reverse one is cut from −log(1 − least of center) on") {
  const Eigen::Array3d center = centers[0];
  CHECK(kl_ball(center, 5, KlSide::forward, points).minCoeff() > 0);
  const double first = -std::log1p(-0.2);
  CHECK(kl_ball(center, 0.99 * first, KlSide::reverse, points).minCoeff() > 0);
  CHECK(kl_ball(center, 1.05 * first, KlSide::reverse, 720).minCoeff() == 0);
  // Beyond −log(least) the ball is the whole simplex.
  const Eigen::ArrayX3d all = kl_ball(center, 2, KlSide::reverse, points);
  CHECK((all.rowwise().minCoeff() <= 1e-16).all());
}

TEST_CASE("a small ball is the ellipse Σ (x − center)²/center = 2·radius, from both sides") {
  const Eigen::Array3d center = centers[0];
  for (const KlSide side : {KlSide::forward, KlSide::reverse}) {
    const Eigen::ArrayX3d ball = kl_ball(center, 1e-8, side, points);
    for (Eigen::Index k = 0; k < points; ++k) {
      const Eigen::Array3d way = ball.row(k).transpose() - center;
      CHECK(std::abs((way.square() / center).sum() / 2e-8 - 1) < 1e-3);
    }
  }
}

TEST_CASE("both balls are convex, their outlines turn one way around the center") {
  for (const KlSide side : {KlSide::forward, KlSide::reverse}) {
    for (const double radius : {0.05, 0.5}) {
      const Eigen::ArrayX3d ball = kl_ball(centers[0], radius, side, points);
      for (Eigen::Index k = 0; k < points; ++k) {
        const auto edge = [&](Eigen::Index i) {
          return Eigen::Array3d((ball.row((i + 1) % points) - ball.row(i % points)).transpose());
        };
        const Eigen::Array3d a = edge(k), b = edge(k + 1);
        CHECK(a[0] * b[1] - a[1] * b[0] >= -1e-15);
      }
    }
  }
}

TEST_CASE("a ball of radius 0 is its center") {
  const Eigen::ArrayX3d ball = kl_ball(centers[0], 0, KlSide::forward, 3);
  CHECK((ball.rowwise() - centers[0].transpose()).abs().maxCoeff() <= 1e-15);
}

TEST_CASE("kl_ball refuses what is no ball on the simplex of three") {
  const auto message = [](std::initializer_list<double> center, double radius, Eigen::Index n) {
    const Eigen::ArrayXd values =
        Eigen::Map<const Eigen::ArrayXd>(center.begin(), static_cast<Eigen::Index>(center.size()));
    return message_of([&] { kl_ball(values, radius, KlSide::forward, n); });
  };
  CHECK(message({0.5, 0.5}, 1, 9) ==
        "kl_ball requires center to be of three outcomes, but its length is 2");
  CHECK(message({0, 0.5, 0.5}, 1, 9) ==
        "kl_ball requires center to be positive, but center[0] is 0");
  CHECK(message({0.2, 0.3, 0.4}, 1, 9).find("center") != std::string::npos);
  CHECK(message({0.2, 0.3, 0.5}, -1, 9) ==
        "kl_ball requires radius to be nonnegative and finite, but radius is -1");
  CHECK(message({0.2, 0.3, 0.5}, nan_value, 9) ==
        "kl_ball requires radius to be nonnegative and finite, but radius is NaN");
  CHECK(message({0.2, 0.3, 0.5}, 1, 2) ==
        "kl_ball requires points to be at least 3, but points is 2");
}
