#include "surprisal/distributions/kl_each.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/normal.hpp"

using namespace surprisal;

TEST_CASE("kl_each is kl of each pair, bit for bit") {
  Random random(5);
  Eigen::ArrayXd p(200);
  Eigen::ArrayXd q(200);
  for (Eigen::Index i = 0; i < 200; i += 2) {
    p[i] = random.normal();
    q[i] = random.normal();
    p[i + 1] = 0.01 + random.uniform();
    q[i + 1] = p[i + 1] * (i % 3 == 0 ? 1 + 1e-9 : 2.5);
  }
  const Eigen::ArrayXd normals = kl_each(family_named("normal"), p, q);
  const Eigen::ArrayXd laplaces = kl_each(family_named("laplace"), p, q);
  REQUIRE(normals.size() == 100);
  for (Eigen::Index i = 0; i < 100; ++i) {
    const double a[] = {p[2 * i], p[2 * i + 1]};
    const double b[] = {q[2 * i], q[2 * i + 1]};
    CHECK(normals[i] == kl(Normal(a[0], a[1]), Normal(b[0], b[1])));
    CHECK(laplaces[i] == kl(Laplace(a[0], a[1]), Laplace(b[0], b[1])));
  }
  CHECK(kl_each(family_named("normal"), Eigen::ArrayXd(0), Eigen::ArrayXd(0)).size() == 0);
}

TEST_CASE("kl_each says which parameter it refuses") {
  const Family& normal = family_named("normal");
  const auto told = [&](const Eigen::ArrayXd& p, const Eigen::ArrayXd& q, const char* family) {
    return message_of([&] { kl_each(family_named(family), p, q); });
  };
  const Eigen::Array4d good(0, 1, 0, 1);
  CHECK(kl_each(normal, good, good).isZero(0));
  CHECK(told(good, Eigen::Array2d(0, 1), "normal") ==
        "kl_each requires q to be as long as p (4), but q has length 2");
  CHECK(told(Eigen::Array3d(0, 1, 0), Eigen::Array3d(0, 1, 0), "normal") ==
        "kl_each requires p to be of a length that is a multiple of 2, but p has length 3");
  CHECK(told(good, Eigen::Array4d(0, 1, 0, -1), "normal") ==
        "kl_each requires q to be positive, finite sds, but q[3] is -1");
  CHECK(told(Eigen::Array4d(0, 1, nan_value, 1), good, "normal") ==
        "kl_each requires p to be finite means, but p[2] is NaN");
  CHECK(told(good, Eigen::Array4d(0, 1, 0, 0), "laplace").starts_with("kl_each requires q[2] to"));
}
