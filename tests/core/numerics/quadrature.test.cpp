#include "surprisal/numerics/quadrature.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>
#include <numbers>
#include <vector>

#include "core/numerics/ulps.hpp"

using surprisal::integrate;
using surprisal::Place;
using surprisal::Reading;

namespace {

/// Integrals that are known, by elementary calculus or DLMF.
struct Known {
  const char* name;
  double (*f)(Place);
  std::vector<double> points;
  double integral;
};

const std::vector<Known> known = {
    {"a normal density",
     [](Place at) { return std::exp(-at.x * at.x); },
     {-infinity, -1, 1, infinity},
     std::sqrt(std::numbers::pi)},
    {"the same without inner points",
     [](Place at) { return std::exp(-at.x * at.x); },
     {-infinity, infinity},
     std::sqrt(std::numbers::pi)},
    {"a Cauchy density",
     [](Place at) { return 1 / (1 + at.x * at.x); },
     {-infinity, -3, 0, 3, infinity},
     std::numbers::pi},
    {"a slow power at infinity",
     [](Place at) { return std::pow(at.x, -1.1); },
     {1, 2, infinity},
     10},
    {"a singular power at 0", [](Place at) { return std::pow(at.x, -0.9); }, {0, 0.5, 1}, 10},
    {"the same at the upper end, by the distance",
     [](Place at) { return std::pow(at.below_high, -0.9); },
     {0, 0.5, 1},
     10},
    {"a logarithm", [](Place at) { return std::log(at.x); }, {0, 0.5, 1}, -1},
    {"an exponential", [](Place at) { return std::exp(-at.x); }, {0, 1, 40, infinity}, 1},
    {"a kink at a point", [](Place at) { return std::abs(at.x - 0.3); }, {0, 0.3, 1}, 0.29},
    {"a narrow peak between points",
     [](Place at) { return std::exp(-1e12 * at.x * at.x); },
     {-infinity, -1, -1e-5, 0, 1e-5, 1, infinity},
     1e-6 * std::sqrt(std::numbers::pi)},
    {"waves", [](Place at) { return std::cos(50 * at.x); }, {0, 0.5, 1, 2}, std::sin(100.0) / 50},
    {"far-off tails only",
     [](Place at) { return std::exp(-at.x * at.x); },
     {-infinity, -5},
     0.5 * std::sqrt(std::numbers::pi) * std::erfc(5)},
};

}  // namespace

TEST_CASE("integrals that are known are met within the error that is claimed") {
  for (const Known& row : known) {
    CAPTURE(row.name);
    const auto result = integrate([&](Place at) { return Reading{row.f(at)}; }, row.points);
    CHECK(std::abs(result.value - row.integral) <= result.error + 1e-16 * std::abs(row.integral));
    CHECK(result.error <= 1e-12 * std::abs(row.integral) + 1e-14);
  }
}

TEST_CASE("a kink that no point marks costs digits, and the error says so") {
  const auto result = integrate([](Place at) { return Reading{std::abs(at.x - 1.0 / 3)}; },
                                std::vector<double>{0, 0.1, 0.9, 1});
  CHECK(std::abs(result.value - 5.0 / 18) <= result.error);
  CHECK(result.error < 1e-10);
}

TEST_CASE("the integrand's own noise is part of the error, and no halving fights it") {
  int calls = 0;
  const auto noisy = [&](Place at) {
    ++calls;
    return Reading{1 + 1e-6 * std::sin(1e9 * at.x), 1e-6};
  };
  const auto result = integrate(noisy, std::vector<double>{0, 0.3, 0.7, 1});
  CHECK(std::abs(result.value - 1) <= result.error);
  CHECK(result.noise >= 0.9e-6);
  CHECK(calls < 2000);
}

TEST_CASE("nothing to integrate is 0, without an error") {
  const auto result =
      integrate([](Place) { return Reading{0}; }, std::vector<double>{-infinity, 0, 1, infinity});
  CHECK(result.value == 0);
  CHECK(result.error == 0);
}
