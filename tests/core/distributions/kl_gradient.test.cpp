#include "surprisal/distributions/kl_gradient.hpp"

#include <array>
#include <catch_amalgamated.hpp>
#include <string>

#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/uniform.hpp"

using namespace surprisal;

namespace {

/// Plain data, so that the table compiles fast: at most three parameters a family.
struct GradientRow {
  const char* p;
  std::array<double, 3> p_parameters;
  const char* q;
  std::array<double, 3> q_parameters;
  std::array<double, 3> by_p;
  std::array<double, 3> by_q;
};

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

constexpr GradientRow rows[] = {
#include "reference/distributions/kl_gradient.inc"
};

Member member(const char* name, const std::array<double, 3>& parameters) {
  const Family& family = family_named(name);
  return family.make({parameters.data(), family.parameters.size()});
}

double norm(const std::array<double, 3>& slopes) {
  double square = 0;
  for (const double slope : slopes) square += std::isnan(slope) ? 0 : slope * slope;
  return std::sqrt(square);
}

/// The largest |slope − reference| of one side, over the norm of the side's references.
double compare(const std::vector<Integral>& slopes, const std::array<double, 3>& expected) {
  double worst = 0;
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    CAPTURE(i, slopes[i].value, slopes[i].error, expected[i]);
    if (std::isnan(expected[i])) {
      CHECK(std::isnan(slopes[i].value));
      continue;
    }
    const double error = std::abs(slopes[i].value - expected[i]);
    CHECK(error <= slopes[i].error + 0x1p-52 * std::abs(expected[i]));
    worst = std::max(worst, error / norm(expected));
  }
  return worst;
}

}  // namespace

TEST_CASE("slopes of KL are within 1e-13 of the gradient's length, and within the error claimed") {
  double worst = 0;
  for (const GradientRow& row : rows) {
    CAPTURE(row.p, row.p_parameters, row.q, row.q_parameters);
    const KlGradient gradient =
        kl_gradient(*member(row.p, row.p_parameters), *member(row.q, row.q_parameters));
    const double by_p = compare(gradient.p, row.by_p);
    const double by_q = compare(gradient.q, row.by_q);
    CHECK(by_p <= 1e-13);
    CHECK(by_q <= 1e-13);
    worst = std::max({worst, by_p, by_q});
  }
  UNSCOPED_INFO("worst " << worst);
  CHECK(std::size(rows) >= 150);
}

TEST_CASE("the slopes between any two families are those of central differences of KL") {
  int compared = 0;
  for (const Family& first : families()) {
    for (const Family& second : families()) {
      if (first.discrete != second.discrete) continue;
      // Away from each other's kinks, where central differences are none.
      std::vector<double> a, b;
      for (const Parameter& x : first.parameters) a.push_back(x.initial + (x.whole ? 0 : 0.25));
      for (const Parameter& x : second.parameters) b.push_back(x.initial - (x.whole ? 0 : 0.125));
      CAPTURE(first.name, second.name);
      const Member p = first.make(a), q = second.make(b);
      if (explain("kl", *p, *q).infinite) continue;
      const KlGradient gradient = kl_gradient(*p, *q);
      for (std::size_t i = 0; i < gradient.q.size(); ++i) {
        if (std::isnan(gradient.q[i].value)) continue;
        const auto at = [&](double step) {
          std::vector<double> moved = b;
          moved[i] += step;
          return kl(*p, *second.make(moved));
        };
        constexpr double h = 1e-3;
        const double slope = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
        CAPTURE(i, gradient.q[i].value, slope);
        CHECK(std::abs(gradient.q[i].value - slope) <= 1e-9 * (1 + std::abs(slope)));
        ++compared;
      }
    }
  }
  CHECK(compared >= 40);
}

TEST_CASE("there is no slope at equal members, where KL is infinite, or for a whole number") {
  for (const Integral& slope : kl_gradient(Normal(1, 2), Normal(1, 2)).p) CHECK(slope.value == 0);
  const KlGradient endless = kl_gradient(Normal(0, 1), Uniform(0, 1));
  REQUIRE(endless.p.size() == 2);
  CHECK(std::isnan(endless.p[0].value));
  CHECK(endless.q.empty());
  const KlGradient mixed =
      kl_gradient(Poisson(3), *family_named("binomial").make(std::array{10.0, 0.25}));
  CHECK(std::isnan(mixed.p[0].value));  // beyond 10 trials there is no mass: infinite
}
