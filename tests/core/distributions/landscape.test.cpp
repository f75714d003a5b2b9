#include "surprisal/distributions/landscape.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/uniform.hpp"
#include "surprisal/distributions/wasserstein.hpp"

using namespace surprisal;

namespace {

const Family& normal = family_named("normal");

Member member(double mean, double sd) { return std::make_shared<Normal>(mean, sd); }

/// Every cell beside explain, within a share of the larger of 1 and the value.
void check_cells(const Distribution& target, std::string_view divergence, double bound,
                 double order = 0) {
  const Eigen::Array4d means(-3, -1, 0.5, 4);
  const Eigen::Array3d sds(0.3, 1, 5);
  const Eigen::ArrayXXd map = landscape(target, normal, divergence, means, sds, order);
  REQUIRE(map.rows() == 3);
  REQUIRE(map.cols() == 4);
  for (Eigen::Index row = 0; row < 3; ++row) {
    for (Eigen::Index column = 0; column < 4; ++column) {
      const Normal other(means[column], sds[row]);
      const double expected =
          divergence == "reverse_kl" ? kl(other, target)
          : divergence.starts_with("wasserstein")
              ? explain_wasserstein(target, other, divergence.back() - '0').value
              : explain(divergence, target, other, order).value;
      INFO(divergence << ": " << means[column] << ", " << sds[row]);
      if (std::isinf(expected))
        CHECK(map(row, column) == expected);
      else
        CHECK(std::abs(map(row, column) - expected) <= bound * std::max(1.0, expected));
    }
  }
}

}  // namespace

TEST_CASE("a landscape of two normals is their closed form") {
  check_cells(Normal(0.5, 1), "kl", 0);
  check_cells(Normal(0.5, 1), "reverse_kl", 0);
}

TEST_CASE("a landscape around a mixture agrees with explain") {
  const Mixture target({0.3, 0.7}, {member(-2, 0.5), member(2, 1)});
  check_cells(target, "kl", 1e-12);
  check_cells(target, "reverse_kl", 1e-6);
}

TEST_CASE("a landscape takes every measure, and knows where it is infinite") {
  check_cells(Normal(0, 1), "jensen_shannon", 0);
  check_cells(Normal(0, 1), "alpha_divergence", 0, 0.5);
  check_cells(Normal(0, 1), "wasserstein_1", 0);
  check_cells(Normal(0, 1), "wasserstein_2", 0);
  check_cells(Uniform(-1, 1), "reverse_kl", 0);
  check_cells(Bernoulli(0.5), "kl", 0);
  check_cells(Laplace(0, 1), "kl", 1e-12);
  check_cells(Laplace(0, 1), "reverse_kl", 1e-6);
}

TEST_CASE("a landscape refuses families without two parameters, and parameters outside them") {
  const Normal target(0, 1);
  const Eigen::Array2d numbers(1, -1);
  CHECK(message_of([&] { landscape(target, family_named("bernoulli"), "kl", numbers, numbers); }) ==
        "landscape requires family to be one of two parameters, but bernoulli has 1");
  CHECK(message_of([&] { landscape(target, normal, "kl", numbers, numbers); }) ==
        "normal requires sd to be positive and finite, but sd is -1");
  const Eigen::Array2d sizes(1, 2);
  const auto of = [&](std::string_view name, double order) {
    return message_of([&] { landscape(target, normal, name, sizes, sizes, order); });
  };
  CHECK(of("kulback", 0) ==
        "pair_integral requires name to be a measure of two densities, but name is \"kulback\"");
  CHECK(of("renyi_divergence", -1) ==
        "renyi_divergence requires alpha to be finite and nonnegative, but alpha is -1");
}

TEST_CASE("a landscape of no cells is empty") {
  const Eigen::ArrayXd none(0);
  const Eigen::ArrayXXd map = landscape(Normal(0, 1), normal, "kl", none, Eigen::Array2d(1, 2));
  CHECK(map.rows() == 2);
  CHECK(map.cols() == 0);
}
