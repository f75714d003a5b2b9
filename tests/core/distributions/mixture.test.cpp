#include "surprisal/distributions/mixture.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/bernoulli.hpp"
#include "surprisal/distributions/binomial.hpp"
#include "surprisal/distributions/gumbel.hpp"
#include "surprisal/distributions/laplace.hpp"
#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/poisson.hpp"
#include "surprisal/distributions/uniform.hpp"

using namespace surprisal;

namespace {

template <class Family, class... Parameters>
Member make(Parameters... parameters) {
  return std::make_shared<Family>(parameters...);
}

const Mixture two_normals({0.5, 0.5}, {make<Normal>(-2, 1), make<Normal>(2, 1)});
const Mixture kinked({0.3, 0.5, 0.2},
                     {make<Laplace>(0, 1), make<Uniform>(-1, 3), make<Gumbel>(5, 0.5)});
const Mixture counts({0.5, 0.5}, {make<Poisson>(2), make<Binomial>(20, 0.7)});
const Mixture apart({0.5, 0.5}, {make<Uniform>(0, 1), make<Uniform>(5, 6)});

}  // namespace

TEST_CASE("a mixture has its limits, and is NaN for NaN") {
  for (const Mixture* p : {&two_normals, &kinked, &counts, &apart}) {
    check_limits(*p);
    check_quantile_ends(*p);
  }
  CHECK(two_normals.cdf(0) == 0.5);
  CHECK(apart.log_density(2) == -infinity);
  CHECK(relative_eps(apart.log_density(5.5), std::log(0.5)) <= 1);
  CHECK(relative_eps(apart.log_density_below_high(0.5), std::log(0.5)) <= 1);
}

TEST_CASE("mixture says what it cannot take") {
  CHECK(message_of([] { Mixture({0.5, 0.5}, {make<Normal>(0, 1), make<Poisson>(1)}); }) ==
        "mixture requires components to be all continuous or all discrete, or it has no density, "
        "but components[0] is continuous and components[1] is not");
  CHECK(message_of([] { Mixture({0.5}, {make<Normal>(0, 1), make<Normal>(1, 1)}); }) ==
        "mixture requires components to be as long as weights (1), but components has length 2");
  CHECK(message_of([] { Mixture({0.5, 0.4}, {make<Normal>(0, 1), make<Normal>(1, 1)}); }) ==
        "mixture requires weights to be normalized (a sum within 1e-8 of 1), but its sum is 0.9; "
        "pass normalize: true for counts or weights");
  CHECK(message_of([] { Mixture({}, {}); }) ==
        "mixture requires weights to be nonempty, but weights has length 0");
}

TEST_CASE("a mixture of mixtures is one mixture, and what has no weight is left out") {
  const Mixture nested({0.5, 0.5, 0}, {std::make_shared<Mixture>(kinked), make<Normal>(0, 1),
                                       make<Uniform>(100, 200)});
  CHECK(nested.weights() == std::vector<double>{0.15, 0.25, 0.1, 0.5});
  CHECK(nested.components()[3]->family() == "normal");
  CHECK(nested.support().high == infinity);
}

TEST_CASE("a mixture of one is that one") {
  const Normal p(1, 2);
  const Mixture alone({1}, {make<Normal>(1, 2)});
  for (double x : {-40.0, 0.0, 1.0, 3.0}) {
    CHECK(alone.log_density(x) == p.log_density(x));
    CHECK(alone.cdf(x) == p.cdf(x));
  }
  for (double u : {1e-300, 0.1, 0.5, 0.9}) CHECK(alone.quantile(u) == p.quantile(u));
  CHECK(std::abs(alone.entropy() - p.entropy()) < 1e-13);
  CHECK(std::abs(alone.mode() - 1) < 1e-7);
}

TEST_CASE("a mixture's quantiles invert its cdf and survival") {
  check_quantiles_invert(two_normals, 2e-12);
  check_quantiles_invert(kinked, 2e-12);
  check_quantiles_at_jumps(counts, 30);
}

TEST_CASE("a mixture's quantile stops before a gap") {
  CHECK(std::abs(apart.quantile(0.5) - 1) < 1e-15);
  CHECK(apart.quantile(0.5 + 1e-10) > 5);
  CHECK(apart.quantile(0.25) == 0.5);
  CHECK(apart.upper_quantile(0.25) == 5.5);
  const Mixture narrow({0.5, 0.5}, {make<Normal>(0, 1e-8), make<Normal>(0, 1e8)});
  check_quantiles_invert(narrow, 2e-12);
}

TEST_CASE("a mixture's moments are those of its density") {
  check_expectations(two_normals, {-1, 0, 2});
  check_expectations(kinked, {-0.3, 0, 1});
  check_expectations(counts, {-0.3, 0, 1});
  CHECK(two_normals.mean() == 0);
  CHECK(two_normals.variance() == 5);
}

TEST_CASE("a mixture's score is the derivative in a weight, all divided by their sum") {
  const double h = 1e-6;
  for (double x : {-1.0, 2.5, 5.0}) {
    const std::vector<double> score = kinked.score(x);
    for (std::size_t i = 0; i < 3; ++i) {
      const auto shifted = [&](double by) {
        std::vector<double> weights = kinked.weights();
        weights[i] += by;
        for (double& weight : weights) weight /= 1 + by;
        return Mixture(weights, kinked.components()).log_density(x);
      };
      CHECK(std::abs(score[i] - (shifted(h) - shifted(-h)) / (2 * h)) < 1e-8);
    }
  }
}

TEST_CASE("a mixture's mode is the highest place, and the smaller of two") {
  CHECK(std::abs(two_normals.mode() + 2) < 1e-2);
  CHECK(two_normals.mode() < 0);
  const Mixture close({0.5, 0.5}, {make<Normal>(-0.5, 1), make<Normal>(0.5, 1)});
  CHECK(std::abs(close.mode()) < 1e-6);  // between the components' modes
  CHECK(counts.mode() == 2);             // of the Poisson's 1 and 2 the one nearer the binomial
  const Mixture spike({0.999, 0.001}, {make<Normal>(0, 1), make<Normal>(3, 1e-6)});
  CHECK(std::abs(spike.mode() - 3) < 1e-6);
}

TEST_CASE("a mixture's entropy lies between its parts' and theirs with the choice") {
  const Normal part(-2, 1);
  CHECK(two_normals.entropy() > part.entropy());
  CHECK(two_normals.entropy() < part.entropy() + std::log(2.0));
  const Mixture far({0.5, 0.5}, {make<Normal>(-1e3, 1), make<Normal>(1e3, 1)});
  CHECK(std::abs(far.entropy() - (part.entropy() + std::log(2.0))) < 1e-12);
  CHECK(std::abs(apart.entropy() - std::log(2.0)) < 1e-14);
  const Mixture coins({0.5, 0.5}, {make<Bernoulli>(0), make<Bernoulli>(1)});
  CHECK(relative_eps(coins.entropy(), std::log(2.0)) <= 2);
  const Mixture remote({0.5, 0.5}, {make<Poisson>(1), make<Poisson>(1e12)});
  const double parts = 0.5 * Poisson(1).entropy() + 0.5 * Poisson(1e12).entropy();
  CHECK(relative_eps(remote.entropy(), parts + std::log(2.0)) < 64);
  const Mixture same({0.5, 0.5}, {make<Poisson>(1e6), make<Poisson>(1e6)});
  CHECK(relative_eps(same.entropy(), Poisson(1e6).entropy()) < 64);
}

TEST_CASE("mixture draws follow its cdf") {
  check_draws(two_normals, 101);
  check_draws(kinked, 102);
  check_draws(counts, 103);
}

TEST_CASE("a mixture's kinks are its components' and where they begin and end") {
  CHECK(kinked.kinks() == std::vector<double>{-1, 0, 3, 5});
  const std::vector<Interval> pieces = apart.pieces();
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].high == 1);
  CHECK(pieces[1].low == 5);
  CHECK(kinked.pieces().size() == 1);
  const Mixture coins({0.5, 0.5}, {make<Bernoulli>(0), make<Bernoulli>(1)});
  CHECK(coins.pieces().size() == 1);
}

TEST_CASE("a mixture's heaviest component decides its tails") {
  const Mixture p({0.5, 0.5}, {make<Normal>(0, 1), make<Laplace>(0, 2)});
  CHECK(p.lower_tail().square == 0);
  CHECK(p.upper_tail().linear == 0.5);
  CHECK(kinked.lower_tail().exponential == 0);
  CHECK(kinked.lower_tail().linear == 1);
  CHECK(counts.upper_tail().superlinear == 1);
  CHECK(apart.upper_tail().finite_end);
}
