#include <catch_amalgamated.hpp>

#include "surprisal/surprisal.hpp"

// The examples that the headers show, to the digits shown there, for those that no other test has.

using Catch::Approx;
using Eigen::ArrayXd;
using namespace surprisal;

namespace {

const ArrayXd p{{.1, .2, .3, .4}};
const ArrayXd q{{.2, .2, .3, .3}};
const ArrayXd one{{.5, .25, .25}};

Approx shown(double x) { return Approx(x).margin(5.1e-13).epsilon(0); }
Approx exactly(double x) { return Approx(x).epsilon(1e-15); }

}  // namespace

TEST_CASE("the headers' examples of two distributions") {
  CHECK(kl(p, q) == shown(0.045758110925));
  CHECK(jeffreys(p, q) == shown(0.098082925301));
  CHECK(jensen_shannon(p, q) == shown(0.012078628391));
  CHECK(total_variation(p, q) == exactly(0.1));
  CHECK(hellinger(p, q) == shown(0.110310843750));
  CHECK(squared_hellinger(p, q) == shown(0.012168482249));
  CHECK(bhattacharyya(p, q) == shown(0.012243124368));
  CHECK(chernoff(p, q) == shown(0.012257015306));
  CHECK(pearson_chi_square(p, q) == shown(0.083333333333));
  CHECK(neyman_chi_square(p, q) == exactly(0.125));
  CHECK(triangular_discrimination(p, q) == exactly(1 / 21.));
  CHECK(wasserstein_1(p, q) == exactly(0.3));
  CHECK(energy_distance(p, q) == shown(0.244948974278));
  CHECK(cross_entropy(ArrayXd{{.5, .5}}, ArrayXd{{.9, .1}}) == shown(1.203972804326));
}

TEST_CASE("the headers' examples of orders and generators") {
  CHECK(renyi_divergence(p, q, 2) == shown(0.080042707674));
  CHECK(tsallis_divergence(p, q, 2) == exactly(1 / 12.));
  CHECK(alpha_divergence(p, q, 2) == exactly(1 / 24.));
  CHECK(alpha_term(0.5, 0.25, 2) == exactly(0.125));
  CHECK(f_divergence(p, q, generator("kl")) == Approx(0.045758).margin(5.1e-7));
  CHECK(generator("kl").conjugate(1, 0) == exactly(std::exp(1) - 1));
}

TEST_CASE("the headers' examples of one distribution") {
  CHECK(self_information(0.5) == shown(0.693147180560));
  CHECK(entropy(one) == shown(1.039720770840));
  CHECK(perplexity(one) == shown(2.828427124746));
  CHECK(renyi_entropy(one, 2) == shown(0.980829253012));
  CHECK(tsallis_entropy(one, 2) == exactly(0.625));
}
