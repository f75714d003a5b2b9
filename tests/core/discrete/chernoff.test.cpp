#include "surprisal/discrete/chernoff.hpp"

#include <catch_amalgamated.hpp>

#include "surprisal/discrete/bhattacharyya.hpp"

using Catch::Approx;
using Eigen::ArrayXd;
using namespace surprisal;

TEST_CASE("chernoff finds the middle where the slope there is exactly 0") {
  const ArrayXd p{{.3, .7}}, q{{.7, .3}};
  CHECK(chernoff_alpha(p, q) == Approx(.5).epsilon(1e-15));
  CHECK(chernoff(p, q) == Approx(bhattacharyya(p, q)).epsilon(1e-15));
}

TEST_CASE("chernoff's alpha is the weight of p: exchanged, the rest to 1") {
  const ArrayXd p{{.1, .2, .7}}, q{{.6, .3, .1}};
  CHECK(chernoff_alpha(p, q) + chernoff_alpha(q, p) == Approx(1).epsilon(1e-15));
  CHECK(chernoff_alpha(p, q) != Approx(.5).epsilon(1e-3));
  CHECK(chernoff_alpha(p, p) == .5);
}

TEST_CASE("chernoff at the end of [0, 1] is the limit from inside") {
  // Σ p^α·q^(1−α) = ½·2^α falls all the way to α = 0, where half of q lies where p has nothing.
  const ArrayXd p{{.5, .5, 0}}, q{{.25, .25, .5}};
  CHECK(chernoff_alpha(p, q) == 0);
  CHECK(chernoff(p, q) == Approx(std::log(2)).epsilon(1e-15));
  CHECK(chernoff_alpha(q, p) == 1);
  CHECK(chernoff(q, p) == chernoff(p, q));
}

TEST_CASE("chernoff of disjoint supports is infinite") {
  CHECK(std::isinf(chernoff(ArrayXd{{1, 0}}, ArrayXd{{0, 1}})));
  CHECK(std::isinf(chernoff(ArrayXd{{.3, .7, 0}}, ArrayXd{{0, 0, 1}})));
}
