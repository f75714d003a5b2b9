#include "surprisal/distributions/wasserstein.hpp"

#include <array>

#include "family_laws.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/student_t.hpp"

using namespace surprisal;

namespace {

struct Row {
  int order;
  const char* p;
  std::array<double, 3> p_parameters;
  const char* q;
  std::array<double, 3> q_parameters;
  double distance;
};

constexpr Row rows[] = {
#include "reference/distributions/wasserstein.inc"
};

Member make(const char* name, const std::array<double, 3>& parameters) {
  const Family& family = family_named(name);
  return family.make({parameters.data(), family.parameters.size()});
}

void check(const Member& p, const Member& q, int order, double expected) {
  const Answer answer = explain_wasserstein(*p, *q, order);
  INFO("W" << order << " of " << p->family() << " and " << q->family() << ": " << answer.value
           << " ± " << answer.error << ", expected " << expected);
  CHECK(std::abs(answer.value - expected) <= answer.error + 0x1p-53 * expected);
  CHECK(answer.error <= 1e-11 * expected);
  CHECK_FALSE(answer.infinite);
}

}  // namespace

TEST_CASE("Wasserstein's distances are within the claimed error of mpmath's, and within 1e-11") {
  for (const Row& row : rows) {
    check(make(row.p, row.p_parameters), make(row.q, row.q_parameters), row.order, row.distance);
    check(make(row.q, row.q_parameters), make(row.p, row.p_parameters), row.order, row.distance);
  }
  CHECK(std::size(rows) >= 25);
}

TEST_CASE("W₂ of two normals is the distance of their means and deviations") {
  check(make("normal", {0, 1}), make("normal", {1, 2}), 2, std::sqrt(2));
  check(make("normal", {-3, 0.5}), make("normal", {1, 3.5}), 2, 5);
  const Answer near = explain_wasserstein(Normal(0, 1), Normal(1e-6, 1), 2);
  CHECK(std::abs(near.value - 1e-6) <= near.error);
  CHECK(near.error <= 1e-14);
}

TEST_CASE("two uniforms: the ends move by a and b, and all between in proportion") {
  // Moves from 1 to 3: the mean of |move| and the root mean square.
  check(make("uniform", {0, 1}), make("uniform", {1, 4}), 1, 2);
  check(make("uniform", {0, 1}), make("uniform", {1, 4}), 2, std::sqrt(13.0 / 3));
  // From −1 to 1, which cross in the middle.
  check(make("uniform", {0, 1}), make("uniform", {-1, 2}), 1, 0.5);
  check(make("uniform", {0, 1}), make("uniform", {-1, 2}), 2, std::sqrt(1.0 / 3));
  check(make("uniform", {0, 1}), make("uniform", {1000, 1001}), 1, 1000);
}

TEST_CASE("a shift by s is a distance of s in both orders, and a wider scale is E|X| wider") {
  for (const char* name : {"normal", "laplace", "logistic", "gumbel"}) {
    for (const int order : {1, 2}) check(make(name, {1, 2}), make(name, {4, 2}), order, 3);
  }
  check(make("student_t", {5, 0, 1}), make("student_t", {5, 2.5, 1}), 1, 2.5);
  check(make("student_t", {5, 0, 1}), make("student_t", {5, 2.5, 1}), 2, 2.5);
  check(make("laplace", {0, 1}), make("laplace", {0, 3}), 1, 2);
  // x moves to 1 + 2x, and E|1 + X| of two degrees is √3.
  check(make("student_t", {2, 0, 1}), make("student_t", {2, 1, 2}), 1, std::sqrt(3));
  check(make("gamma", {3, 1}), make("gamma", {3, 0.5}), 1, 3);
  check(make("gamma", {3, 1}), make("gamma", {3, 0.5}), 2, std::sqrt(12));  // E X² = 12
}

TEST_CASE("point masses and counts") {
  const Member zero = make("bernoulli", {0}), one = make("bernoulli", {1});
  for (const int order : {1, 2}) check(zero, one, order, 1);
  check(make("bernoulli", {0.25}), make("bernoulli", {0.75}), 1, 0.5);
  check(make("bernoulli", {0.25}), make("bernoulli", {0.75}), 2, std::sqrt(0.5));
  check(make("poisson", {0}), make("poisson", {7}), 1, 7);
  check(make("poisson", {0}), make("poisson", {7}), 2, std::sqrt(56));  // E X² = 49 + 7
  check(make("binomial", {1e5, 0.5}), make("poisson", {0}), 1, 5e4);
  check(zero, make("normal", {0, 1}), 1, std::sqrt(2 / std::acos(-1.0)));
  check(zero, make("normal", {3, 4}), 2, 5);
}

TEST_CASE("histograms and mixtures: gaps are jumped over") {
  const auto gap = std::make_shared<Histogram>(std::vector<double>{0, 1, 9, 10},
                                               std::vector<double>{0.5, 0, 0.5});
  check(gap, make("uniform", {0, 10}), 1, 2);  // half moves by 4u, u from 0 to 1, and back
  check(gap, make("uniform", {0, 10}), 2, std::sqrt(16.0 / 3));
  const auto two = std::make_shared<Mixture>(
      std::vector<double>{0.5, 0.5},
      std::vector<Member>{make("uniform", {0, 1, 0}), make("uniform", {9, 10, 0})});
  for (const int order : {1, 2}) {
    CHECK(explain_wasserstein(*gap, *two, order).value <= 1e-13);
    check(two, make("uniform", {0, 10}), order, order == 1 ? 2 : std::sqrt(16.0 / 3));
  }
}

TEST_CASE("a distance is infinite where either lacks the moment of the order, and says which") {
  const Normal normal(0, 1);
  const StudentT cauchy(1, 0, 1), two(2, 0, 1);
  CHECK(to_text(*explain_wasserstein(cauchy, normal, 1).infinite) ==
        "towards the lower end the mass of p falls so slowly that it has no such moment");
  CHECK(to_text(*explain_wasserstein(normal, two, 2).infinite) ==
        "towards the lower end the mass of q falls so slowly that it has no such moment");
  CHECK(explain_wasserstein(normal, two, 2).value == infinity);
  CHECK(explain_wasserstein(normal, two, 2).method == Method::infinite);
  CHECK_FALSE(explain_wasserstein(normal, two, 1).infinite);
  CHECK_FALSE(explain_wasserstein(normal, StudentT(2.1, 0, 1), 2).infinite);
  CHECK(explain_wasserstein(cauchy, cauchy, 1).value == infinity);
}

TEST_CASE("orders other than 1 and 2 are refused") {
  CHECK(message_of([] { explain_wasserstein(Normal(0, 1), Normal(0, 1), 3); }) ==
        "wasserstein requires order to be 1 or 2, but order is 3");
}
