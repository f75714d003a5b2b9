#include "surprisal/distributions/curves.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/uniform.hpp"

using namespace surprisal;

TEST_CASE("a window leaves so much of either outside") {
  const Normal p(0, 1);
  const Normal q(5, 3);
  const Interval seen = window(p, q);
  CHECK(seen.low == q.quantile(0.0005));
  CHECK(seen.high == q.upper_quantile(0.0005));
  CHECK(window(p, p, 0.5).low == p.quantile(0.25));
  CHECK(message_of([&] { window(p, q, 0); }) ==
        "window requires outside to be between 0 and 1, but outside is 0");
}

TEST_CASE("a window on one number shows its neighbours") {
  const Interval seen = window(Bernoulli(0), Bernoulli(0));
  CHECK(seen.low == -1);
  CHECK(seen.high == 1);
}

TEST_CASE("curves hold densities and integrands that integrate to both divergences") {
  const Normal p(0, 1);
  const Laplace q(1, 2);
  const Curves drawn = curves(p, q, {-40, 40}, 80001);
  REQUIRE(drawn.x.size() == 80001);
  CHECK(drawn.x[40000] == 0);
  CHECK(drawn.p[40000] == std::exp(p.log_density(0)));
  CHECK(drawn.q[50000] == std::exp(q.log_density(10)));
  CHECK(std::abs(drawn.forward.sum() * 1e-3 - kl(p, q)) < 1e-7);
  CHECK(std::abs(drawn.reverse.sum() * 1e-3 - kl(q, p)) < 1e-5);
}

TEST_CASE("an integrand is infinite where only the other has mass, and 0 where its own has none") {
  const Curves drawn = curves(Uniform(0, 1), Uniform(0.5, 3), {0, 4}, 9);
  CHECK(drawn.forward[0] == infinity);
  CHECK(std::abs(drawn.forward[1] - std::log(2.5)) < 1e-15);
  CHECK(drawn.forward[4] == 0);
  CHECK(drawn.forward[8] == 0);
  CHECK(drawn.reverse[0] == 0);
  CHECK(drawn.reverse[4] == infinity);
}

TEST_CASE("distributions on whole numbers are drawn there") {
  const Curves drawn = curves(Bernoulli(0.25), Bernoulli(0.5), {-1.5, 2.5}, 401);
  REQUIRE(drawn.x.size() == 4);
  CHECK(drawn.x[0] == -1);
  CHECK(drawn.p[2] == 0.25);
  CHECK(std::abs(drawn.forward.sum() - kl(Bernoulli(0.25), Bernoulli(0.5))) < 1e-15);
  CHECK(curves(Bernoulli(0.25), Bernoulli(0.5), {0, 1e6}, 100).x.size() <= 100);
  CHECK(curves(Bernoulli(0.25), Bernoulli(0.5), {0.25, 0.75}, 100).x.size() == 0);
}

TEST_CASE("where only one sits on whole numbers, both are shown and neither integrand is finite") {
  const Curves drawn = curves(Bernoulli(0.25), Normal(0, 1), {-0.5, 1.5}, 2);
  REQUIRE(drawn.x.size() == 4);  // −½, 0, 1, 1½
  CHECK(drawn.p[1] == 0.75);
  CHECK(drawn.q[0] > 0);
  CHECK(drawn.forward[0] == 0);
  CHECK(drawn.forward[1] == infinity);
  CHECK((drawn.reverse == infinity).all());
}

TEST_CASE("curves refuse windows without width, and too few points") {
  const Normal p(0, 1);
  CHECK(message_of([&] { curves(p, p, {1, 1}, 9); }) ==
        "curves requires to to be above from, but to is 1");
  CHECK(message_of([&] { curves(p, p, {-infinity, 1}, 9); }) ==
        "curves requires from to be finite, but from is -Infinity");
  CHECK(message_of([&] { curves(p, p, {0, nan_value}, 9); }) ==
        "curves requires to to be finite, but to is NaN");
  CHECK(message_of([&] { curves(p, p, {0, 1}, 1); }) ==
        "curves requires points to be at least 2, but points is 1");
}
