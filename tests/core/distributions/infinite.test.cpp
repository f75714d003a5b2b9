#include "surprisal/distributions/infinite.hpp"

#include "family_laws.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/wasserstein.hpp"

// Which measures of which pairs are infinite, decided on paper: by what of −log q, or of
// p^α·q^(1−α), is integrable. Sources: Liese, Vajda 1987, Convex Statistical Distances, 2; Gil,
// Alajaji, Linder 2013, Rényi divergence measures for commonly used univariate continuous
// distributions, table 2, for the orders at which a pair of one family stops being finite.

using namespace surprisal;

namespace {

using Kind = InfiniteReason::Kind;

Member make(const char* family, std::vector<double> parameters) {
  return family_named(family).make(parameters);
}

Member mixed(std::vector<double> weights, std::vector<Member> components) {
  return std::make_shared<Mixture>(weights, components);
}

Member steps(std::vector<double> edges, std::vector<double> masses) {
  return std::make_shared<Histogram>(edges, masses);
}

void check_finite(std::string_view measure, const Member& p, const Member& q, double order = 0) {
  const Answer answer = explain(measure, *p, *q, order);
  INFO(measure << ' ' << order << " of " << p->family() << " and " << q->family() << " is "
               << answer.value << " ± " << answer.error);
  CHECK_FALSE(answer.infinite);
  CHECK(answer.value >= 0);
  CHECK(std::isfinite(answer.value));
  CHECK(answer.method != Method::infinite);
}

void check_infinite(std::string_view measure, const Member& p, const Member& q, Kind kind,
                    double order = 0) {
  const Answer answer = explain(measure, *p, *q, order);
  INFO(measure << ' ' << order << " of " << p->family() << " and " << q->family() << " is "
               << answer.value << " ± " << answer.error);
  CHECK(answer.value == infinity);
  CHECK(answer.error == 0);
  CHECK(answer.method == Method::infinite);
  REQUIRE(answer.infinite);
  CHECK(static_cast<int>(answer.infinite->kind) == static_cast<int>(kind));
}

std::string why(std::string_view measure, const Member& p, const Member& q, double order = 0) {
  const Answer answer = explain(measure, *p, *q, order);
  return answer.infinite ? to_text(*answer.infinite) : "finite";
}

const Member normal = make("normal", {0, 1});
const Member laplace = make("laplace", {0, 1});
const Member logistic = make("logistic", {0, 1});
const Member gumbel = make("gumbel", {0, 1});
const Member unit = make("uniform", {0, 1});
const Member cauchy = make("student_t", {1, 0, 1});

}  // namespace

TEST_CASE("KL from a Student to a normal is finite from the variance on, not at 2 degrees") {
  check_finite("kl", make("student_t", {2.1, 0, 1}), normal);
  check_finite("kl", make("student_t", {std::nextafter(2.0, 3.0), 0, 1}), normal);
  check_infinite("kl", make("student_t", {2, 0, 1}), normal, Kind::lower_tail);
  check_infinite("kl", cauchy, normal, Kind::lower_tail);
  check_finite("kl", normal, make("student_t", {0.1, 0, 1}));
}

TEST_CASE("KL from a Student to exponential tails is finite from the mean on, not at 1 degree") {
  for (const Member& q : {laplace, logistic}) {
    check_finite("kl", make("student_t", {1.1, 0, 1}), q);
    check_infinite("kl", cauchy, q, Kind::lower_tail);
    check_finite("kl", q, cauchy);
  }
  check_finite("kl", cauchy, make("student_t", {50, 0, 1}));  // E log(1 + x²) exists
}

TEST_CASE("KL to a Gumbel asks for E exp(−x/scale): its lower tail is doubly exponential") {
  check_finite("kl", normal, gumbel);
  check_finite("kl", make("normal", {0, 1}), make("gumbel", {0, 0.1}));
  check_finite("kl", make("laplace", {0, 0.9}), gumbel);
  check_infinite("kl", make("laplace", {0, 1}), gumbel, Kind::lower_tail);
  check_infinite("kl", make("logistic", {0, 2}), gumbel, Kind::lower_tail);
  check_finite("kl", make("logistic", {0, 0.5}), gumbel);
  check_infinite("kl", make("student_t", {1e6, 0, 1}), gumbel, Kind::lower_tail);
  check_finite("kl", gumbel, normal);
  check_finite("kl", gumbel, make("gumbel", {5, 0.2}));
  check_finite("kl", unit, gumbel);
}

TEST_CASE("poles do no harm to KL: a logarithm is integrable against every density") {
  check_finite("kl", make("gamma", {0.1, 1}), make("gamma", {50, 1}));
  check_finite("kl", make("beta", {0.1, 0.1}), make("beta", {50, 50}));
  check_finite("kl", make("gamma", {0.1, 1}), normal);
  check_finite("kl", unit, make("beta", {0.01, 80}));
  check_finite("jeffreys", make("beta", {0.2, 3}), make("beta", {3, 0.2}));
}

TEST_CASE("KL is infinite where q has no mass, and the other way round may be finite") {
  check_infinite("kl", normal, unit, Kind::no_mass);
  check_infinite("kl", normal, make("gamma", {1, 1}), Kind::no_mass);
  check_infinite("kl", make("gamma", {1, 1}), make("beta", {1, 1}), Kind::no_mass);
  check_infinite("jeffreys", unit, normal, Kind::no_mass);
  check_finite("kl", unit, normal);
  check_finite("kl", unit, unit);
  check_finite("kl", make("beta", {2, 2}), make("gamma", {1, 1}));
}

TEST_CASE("mass outside counts even where it is below all doubles") {
  check_infinite("kl", normal, make("uniform", {-60, 60}), Kind::no_mass);
  check_infinite("kl", make("normal", {100, 1}), make("gamma", {2, 1}), Kind::no_mass);
  check_infinite("kl", make("poisson", {1e-9}), make("binomial", {1000, 0.5}), Kind::no_mass);
  CHECK(why("kl", make("normal", {100, 1}), make("gamma", {2, 1})) ==
        "q has no mass on (−∞, 0), where p has less than 1e-300");
}

TEST_CASE("gaps of histograms and mixtures are found, and told with what p has there") {
  const Member gap = steps({-2, 0, 0.5, 4}, {0.25, 0, 0.75});
  check_infinite("kl", make("uniform", {-1, 1}), gap, Kind::no_mass);
  CHECK(why("kl", make("uniform", {-1, 1}), gap) == "q has no mass on (0, 0.5), where p has 0.25");
  check_finite("kl", make("uniform", {1, 2}), gap);
  check_finite("kl", gap, make("uniform", {-3, 4}));
  const Member islands = mixed({0.5, 0.5}, {unit, make("beta", {2, 2})});
  check_finite("kl", islands, unit);
  const Member two = mixed({0.5, 0.5}, {unit, make("uniform", {2, 3})});
  check_infinite("kl", make("uniform", {0, 3}), two, Kind::no_mass);
  check_finite("kl", make("uniform", {2.5, 3}), two);
  check_finite("kl", two, make("uniform", {0, 3}));
  check_infinite("kl", two, unit, Kind::no_mass);
}

TEST_CASE("a mixture's tail is that of its heaviest component") {
  const Member heavy = mixed({0.999, 0.001}, {normal, cauchy});
  check_infinite("kl", heavy, normal, Kind::lower_tail);
  check_finite("kl", cauchy, heavy);
  check_finite("kl", laplace, mixed({0.999, 0.001}, {gumbel, normal}));
  check_infinite("kl", laplace, mixed({0.5, 0.5}, {gumbel, make("gumbel", {3, 1})}),
                 Kind::lower_tail);
}

TEST_CASE("counts: a Poisson within a binomial is infinite, a binomial within a Poisson is not") {
  const Member binomial = make("binomial", {10, 0.3});
  const Member poisson = make("poisson", {3});
  check_infinite("kl", poisson, binomial, Kind::no_mass);
  check_finite("kl", binomial, poisson);
  check_infinite("kl", make("binomial", {11, 0.3}), binomial, Kind::no_mass);
  check_finite("kl", make("binomial", {9, 0.9}), binomial);
  check_finite("kl", make("binomial", {0x1p53, 0.5}), make("binomial", {0x1p53, 0.25}));
  check_infinite("kl", make("bernoulli", {0.5}), make("bernoulli", {0}), Kind::no_mass);
  check_infinite("kl", make("bernoulli", {0.5}), make("bernoulli", {1}), Kind::no_mass);
  check_infinite("kl", poisson, make("poisson", {0}), Kind::no_mass);
  check_finite("kl", make("poisson", {0}), poisson);
  check_finite("pearson_chi_square", make("poisson", {3}), make("poisson", {0.5}));
}

TEST_CASE("a density and whole numbers have no set in common") {
  const Member poisson = make("poisson", {3});
  for (const char* measure : {"kl", "cross_entropy", "jeffreys", "pearson_chi_square",
                              "neyman_chi_square", "bhattacharyya"}) {
    check_infinite(measure, normal, poisson, Kind::kinds);
    check_infinite(measure, poisson, normal, Kind::kinds);
  }
  CHECK(explain("jensen_shannon", *normal, *poisson).value == std::log(2.0));
  CHECK(explain("total_variation", *normal, *poisson).value == 1);
  CHECK(explain("hellinger", *normal, *poisson).value == 1);
  CHECK(explain("squared_hellinger", *normal, *poisson).value == 1);
  CHECK(explain("triangular_discrimination", *normal, *poisson).value == 2);
  CHECK(explain("tsallis_divergence", *normal, *poisson, 0.5).value == 2);
}

TEST_CASE("measures of order below 1 are infinite for disjoint supports only, and say so") {
  const Member far = make("uniform", {2, 3});
  check_infinite("bhattacharyya", unit, far, Kind::no_mass);
  check_infinite("renyi_divergence", unit, far, Kind::no_mass, 0.5);
  check_infinite("renyi_divergence", unit, make("uniform", {1, 2}), Kind::no_mass, 0);
  check_infinite("bhattacharyya", make("bernoulli", {0}), make("bernoulli", {1}), Kind::no_mass);
  CHECK(why("bhattacharyya", unit, far) == "q has no mass on (0, 1), where p has 1");
  check_finite("renyi_divergence", unit, make("uniform", {0.5, 3}), 0.5);
  check_finite("renyi_divergence", unit, normal, 0);
  check_finite("bhattacharyya", make("normal", {0, 1}), make("normal", {0, 100}));
  CHECK(explain("total_variation", *unit, *far).value == 1);
  CHECK(explain("alpha_divergence", *unit, *far, 0.5).value == 4);
}

TEST_CASE("two normals at order α: finite while α/sd_p² > (α − 1)/sd_q² (Gil et al., table 2)") {
  const Member narrow = make("normal", {0, 0.75});
  check_finite("pearson_chi_square", normal, narrow);  // 2·0.5625 > 1
  check_infinite("pearson_chi_square", normal, make("normal", {0, 0.7}), Kind::lower_tail);
  check_finite("neyman_chi_square", narrow, normal);
  check_infinite("neyman_chi_square", make("normal", {0, 0.7}), normal, Kind::lower_tail);
  // At 9/8 against a third of the width the squares cancel: a constant is left, or exp(c·x).
  const Member wide = make("normal", {0, 3});
  check_infinite("renyi_divergence", wide, normal, Kind::lower_tail, 1.125);
  check_infinite("renyi_divergence", wide, make("normal", {1, 1}), Kind::lower_tail, 1.125);
  check_infinite("renyi_divergence", wide, make("normal", {-1, 1}), Kind::upper_tail, 1.125);
  check_finite("renyi_divergence", wide, normal, 1.12);
  check_infinite("alpha_divergence", normal, wide, Kind::lower_tail, -0.125);
  check_finite("alpha_divergence", normal, wide, -0.12);
}

TEST_CASE("two Laplaces at order 2: finite while 2/scale_p > 1/scale_q") {
  check_finite("pearson_chi_square", make("laplace", {0, 1.9}), laplace);
  check_infinite("pearson_chi_square", make("laplace", {0, 2}), laplace, Kind::lower_tail);
  check_infinite("pearson_chi_square", make("laplace", {5, 2}), laplace, Kind::lower_tail);
  check_finite("pearson_chi_square", laplace, make("laplace", {0, 100}));
}

TEST_CASE("powers of Students: at order 2 finite while 2·(ν_p + 1) > ν_q + 2") {
  const Member three = make("student_t", {3, 0, 1});
  check_finite("pearson_chi_square", three, make("student_t", {5.9, 0, 1}));
  check_infinite("pearson_chi_square", three, make("student_t", {6, 0, 1}), Kind::lower_tail);
  check_infinite("pearson_chi_square", three, normal, Kind::lower_tail);
  check_infinite("renyi_divergence", three, normal, Kind::lower_tail, 1.0001);
  check_finite("renyi_divergence", three, normal, 1);
  check_finite("renyi_divergence", three, normal, 0.9999);
  check_finite("pearson_chi_square", normal, cauchy);
}

TEST_CASE("Gumbels at order 2: of one scale finite while exp(mode) of q is less than twice p's") {
  check_finite("pearson_chi_square", gumbel, make("gumbel", {0.69, 1}));
  check_infinite("pearson_chi_square", gumbel, make("gumbel", {0.7, 1}), Kind::lower_tail);
  check_finite("pearson_chi_square", make("gumbel", {1e4, 1}), make("gumbel", {10000.69, 1}));
  check_infinite("pearson_chi_square", make("gumbel", {1e4, 1}), make("gumbel", {10000.7, 1}),
                 Kind::lower_tail);
  check_infinite("pearson_chi_square", gumbel, make("gumbel", {-9, 0.9}), Kind::lower_tail);
  check_finite("pearson_chi_square", gumbel, make("gumbel", {0.5, 1.1}));
  check_infinite("pearson_chi_square", gumbel, make("gumbel", {0, 0.5}), Kind::lower_tail);
  check_infinite("pearson_chi_square", normal, gumbel, Kind::lower_tail);
}

TEST_CASE("poles at order 2: where p² has one that q does not outweigh, beside whose end it is") {
  check_finite("pearson_chi_square", make("beta", {0.51, 1}), unit);
  check_infinite("pearson_chi_square", make("beta", {0.5, 1}), unit, Kind::pole);
  check_infinite("pearson_chi_square", make("beta", {1, 0.5}), unit, Kind::pole);
  check_finite("pearson_chi_square", make("beta", {0.5, 1}), make("beta", {0.5, 1}));
  check_infinite("pearson_chi_square", unit, make("beta", {2, 1}), Kind::pole);  // ∫ 1/x
  check_finite("pearson_chi_square", unit, make("beta", {1.9, 1}));
  check_finite("pearson_chi_square", make("gamma", {2, 1}), make("gamma", {3.9, 1}));
  check_infinite("pearson_chi_square", make("gamma", {2, 1}), make("gamma", {4, 1}), Kind::pole);
  check_finite("pearson_chi_square", make("gamma", {2, 1}), make("gamma", {2, 1.9}));
  check_infinite("pearson_chi_square", make("gamma", {2, 1}), make("gamma", {2, 2}),
                 Kind::upper_tail);
  CHECK(why("pearson_chi_square", make("beta", {1, 0.5}), unit) ==
        "beside 1 the ratio of p to q grows so fast that the integral diverges");
}

TEST_CASE("a pole of p where q is smooth counts too, be it inside of q or of a mixture") {
  const Member pole = make("beta", {0.4, 1});
  check_infinite("pearson_chi_square", pole, normal, Kind::pole);
  check_finite("pearson_chi_square", make("beta", {0.6, 1}), normal);
  check_infinite("neyman_chi_square", normal, mixed({0.5, 0.5}, {normal, pole}), Kind::pole);
  check_infinite("pearson_chi_square", mixed({0.5, 0.5}, {unit, pole}), make("uniform", {-1, 2}),
                 Kind::pole);
  check_finite("pearson_chi_square", pole, mixed({0.5, 0.5}, {normal, pole}));
  check_infinite("renyi_divergence", make("gamma", {0.1, 1}), cauchy, Kind::pole, 1.2);
  check_finite("renyi_divergence", make("gamma", {0.1, 1}), cauchy, 1.1);
}

TEST_CASE("a q that vanishes where one of its components begins counts too") {
  const Member q = mixed({0.5, 0.5}, {make("uniform", {-2, -1}), make("gamma", {3, 1})});
  check_infinite("pearson_chi_square", make("gamma", {1, 2}), q, Kind::pole);
  check_finite("pearson_chi_square", make("gamma", {2.5, 2}), q);
  check_finite("pearson_chi_square", steps({-2, -1, 1, 2}, {0.5, 0, 0.5}), q);
}

TEST_CASE("infinity in the other direction is told with p and q exchanged") {
  CHECK(why("jeffreys", unit, normal) == "p has no mass on (−∞, 0), where q has 0.5");
  CHECK(why("neyman_chi_square", make("normal", {0, 0.7}), normal) ==
        "towards the lower end p vanishes so much faster than q that the integral diverges");
  CHECK(explain("alpha_divergence", *unit, *normal, -0.5).infinite->swapped);
  CHECK_FALSE(explain("alpha_divergence", *normal, *unit, 1.5).infinite->swapped);
}

TEST_CASE("the words of each reason") {
  CHECK(why("kl", normal, make("gamma", {1, 1})) == "q has no mass on (−∞, 0), where p has 0.5");
  CHECK(why("kl", make("bernoulli", {0.25}), make("bernoulli", {0})) ==
        "q has no mass at 1, where p has 0.25");
  CHECK(why("kl", make("bernoulli", {0.25}), normal) ==
        "one of the two is spread over an interval, the other sits on whole numbers: no set has "
        "mass under both");
  CHECK(why("kl", cauchy, normal) ==
        "towards the lower end q vanishes so much faster than p that the integral diverges");
  CHECK(why("pearson_chi_square", make("gamma", {2, 1}), make("gamma", {2, 3})) ==
        "towards the upper end q vanishes so much faster than p that the integral diverges");
  CHECK(to_text(*explain_wasserstein(*normal, *cauchy, 1).infinite) ==
        "towards the lower end the mass of q falls so slowly that it has no such moment");
  CHECK(to_text({.kind = Kind::upper_moment}) ==
        "towards the upper end the mass of p falls so slowly that it has no such moment");
}

TEST_CASE("a finite divergence that is larger than all doubles is infinite, and says so") {
  const Member far = make("normal", {1e200, 1});
  for (const Answer& answer :
       {explain("kl", *far, *normal),
        explain("pearson_chi_square", *make("normal", {30, 1}), *normal),  // exp(900)
        explain("pearson_chi_square", *make("poisson", {30}), *make("poisson", {0.5}))}) {
    CHECK(answer.value == infinity);
    CHECK(answer.method != Method::infinite);
    REQUIRE(answer.infinite);
    CHECK(to_text(*answer.infinite) == "finite, but larger than all doubles");
  }
  CHECK(relative_eps(explain("kl", *make("normal", {1e150, 1}), *normal).value, 5e299) < 2);
}

TEST_CASE("measures whose order is no number, or below 0 where that is no measure, are refused") {
  CHECK(message_of([] { explain("renyi_divergence", *normal, *laplace, -1); }) ==
        "renyi_divergence requires alpha to be finite and nonnegative, but alpha is -1");
  CHECK(message_of([] { explain("tsallis_divergence", *normal, *laplace, infinity); }) ==
        "tsallis_divergence requires alpha to be finite and nonnegative, but alpha is Infinity");
  CHECK(message_of([] { explain("alpha_divergence", *normal, *laplace, nan_value); }) ==
        "alpha_divergence requires alpha to be finite, but alpha is NaN");
  CHECK(message_of([] { explain("kulback", *normal, *laplace); }) ==
        "pair_integral requires name to be a measure of two densities, but name is \"kulback\"");
}
