#include "surprisal/discrete/jensen_shannon.hpp"

#include <catch_amalgamated.hpp>

#include "law.hpp"
#include "surprisal/discrete/entropy.hpp"

using Catch::Approx;
using Eigen::ArrayXd;
using namespace surprisal;

namespace {
const ArrayXd a{{1, 0}}, b{{0, 1}}, half{{.5, .5}};
}

TEST_CASE("jensen_shannon of disjoint distributions is the entropy of their weights") {
  const ArrayXd weights{{.25, .75}};
  CHECK(jensen_shannon(std::vector{a, b}, weights) == Approx(entropy(weights)).epsilon(1e-15));
  CHECK(jensen_shannon(std::vector{a, b}) == Approx(std::log(2)).epsilon(1e-15));
  CHECK(jensen_shannon(std::vector{a, b, half}, ArrayXd{{.25, .25, .5}}) ==
        Approx(.5 * std::log(2)).epsilon(1e-15));
}

TEST_CASE("jensen_shannon of one distribution, of equal ones, or with one weight is exactly 0") {
  const ArrayXd p{{.1, .2, .7}}, q{{.3, .3, .4}};
  CHECK(jensen_shannon(std::vector{p}) == 0);
  CHECK(jensen_shannon(std::vector{p, p, p}) == 0);
  CHECK(jensen_shannon(std::vector{p, q}, ArrayXd{{0, 1}}) == 0);
  CHECK(jensen_shannon(std::vector{p, q}, ArrayXd{{1, 0}}) == 0);
}

TEST_CASE("jensen_shannon of two with equal weights is that of a pair") {
  check_law([](const LawCase& c) {
    const double pair = jensen_shannon(c.p, c.q);
    const double two = jensen_shannon(std::vector{c.p, c.q});
    return pair == two || std::abs(two / pair - 1) <= 32 * eps;
  });
}

TEST_CASE("jensen_shannon of several is H of the mean less the mean of H") {
  check_law([](const LawCase& c) {
    const ArrayXd weights{{.5, .25, .25}};
    const ArrayXd mean = .5 * c.p + .25 * c.q + .25 * c.r;
    const double expected =
        entropy(mean) - .5 * entropy(c.p) - .25 * entropy(c.q) - .25 * entropy(c.r);
    const double value = jensen_shannon(std::vector{c.p, c.q, c.r}, weights);
    return value >= 0 && value <= entropy(weights) &&
           std::abs(value - expected) <= 16 * eps * (1 + entropy(mean));
  });
}

TEST_CASE("jensen_shannon of several stays small where weighted probabilities underflow") {
  const ArrayXd weights{{.3, .7}};
  const double smallest = std::numeric_limits<double>::denorm_min();
  for (double rare : {1e-20, 1e-200, 1e-300, 0x1p-1022, smallest}) {
    INFO("epsilon " << rare);
    const std::vector rows{ArrayXd{{rare, 1}}, ArrayXd{{0, 1}}};
    const double expected = .3 * std::log(1 / .3) * rare;
    CHECK(jensen_shannon(rows, weights) == Approx(expected).epsilon(1e-15).margin(smallest));
    CHECK(jensen_shannon_gradient(rows, weights)[0][0] ==
          Approx(.3 * std::log(1 / .3)).epsilon(1e-15));
  }
  const std::vector rows{ArrayXd{{smallest, 1}}, ArrayXd{{0, 1}}};
  CHECK(jensen_shannon(rows, ArrayXd{{1e-310, 1}}) == 0);
}

TEST_CASE("jensen_shannon's gradient by each row is w·log(p/m)") {
  const std::vector rows{ArrayXd{{.2, .8}}, ArrayXd{{.6, .4}}, ArrayXd{{1, 0}}};
  const std::vector gradient = jensen_shannon_gradient(rows, ArrayXd{{.5, .25, .25}});
  CHECK(gradient[0][0] == Approx(.5 * std::log(.2 / .5)).epsilon(1e-15));
  CHECK(gradient[1][1] == Approx(.25 * std::log(.4 / .5)).epsilon(1e-15));
  CHECK(gradient[2][0] == Approx(.25 * std::log(1 / .5)).epsilon(1e-15));
  CHECK(gradient[2][1] == -inf);
}
