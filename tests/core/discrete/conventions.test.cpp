#include <catch_amalgamated.hpp>

#include "surprisal/discrete/alpha_divergence.hpp"
#include "surprisal/discrete/bhattacharyya.hpp"
#include "surprisal/discrete/chernoff.hpp"
#include "surprisal/discrete/energy_distance.hpp"
#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/hellinger.hpp"
#include "surprisal/discrete/jeffreys.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/neyman_chi_square.hpp"
#include "surprisal/discrete/pearson_chi_square.hpp"
#include "surprisal/discrete/renyi_divergence.hpp"
#include "surprisal/discrete/squared_hellinger.hpp"
#include "surprisal/discrete/total_variation.hpp"
#include "surprisal/discrete/triangular_discrimination.hpp"
#include "surprisal/discrete/tsallis_divergence.hpp"
#include "surprisal/discrete/wasserstein_1.hpp"

// One pair, as this library and as others number its distances: which convention is ours. Numbers
// computed by the libraries named, to the digits shown.

using namespace surprisal;

namespace {
const Eigen::ArrayXd p{{.1, .2, .3, .4}};
const Eigen::ArrayXd q{{.2, .2, .3, .3}};
constexpr double infinity = std::numeric_limits<double>::infinity();

Catch::Approx to_6(double x) { return Catch::Approx(x).margin(5.1e-7).epsilon(0); }
}  // namespace

TEST_CASE("kl has a direction") {
  CHECK(kl(p, q) == Catch::Approx(.045758110925).margin(1e-12));
  CHECK(kl(q, p) == Catch::Approx(.052324814376).margin(1e-12));
}

TEST_CASE("jeffreys is the sum of both directions (ml-distance), not half of it (TFP)") {
  CHECK(jeffreys(p, q) == to_6(.098083));
  CHECK(jeffreys(p, q) / 2 == to_6(.049041));
  CHECK(jeffreys(p, q) == Catch::Approx(kl(p, q) + kl(q, p)).epsilon(1e-15));
}

TEST_CASE("jensen_shannon is the divergence; SciPy's is its root, Topsøe's twice as large") {
  CHECK(jensen_shannon(p, q) == to_6(.012079));
  CHECK(std::sqrt(jensen_shannon(p, q)) == to_6(.109903));
  CHECK(2 * jensen_shannon(p, q) == to_6(.024157));                    // TFP, self_normalized
  CHECK(2 * (jensen_shannon(p, q) - std::log(2)) == to_6(-1.362137));  // TFP's default
}

TEST_CASE("hellinger is the root of 1 − Σ√(pq); ml-distance doubles it, TFP doubles its square") {
  CHECK(hellinger(p, q) == to_6(.110311));
  CHECK(2 * hellinger(p, q) == to_6(.220622));
  CHECK(squared_hellinger(p, q) == to_6(.012168));
  CHECK(2 * squared_hellinger(p, q) == to_6(.024337));
}

TEST_CASE("pearson_chi_square divides by the model, neyman_chi_square by the data") {
  CHECK(pearson_chi_square(p, q) == to_6(.083333));
  CHECK(neyman_chi_square(p, q) == to_6(.125));
}

TEST_CASE("total_variation has the factor ½; bhattacharyya and chernoff are in nats") {
  CHECK(total_variation(p, q) == to_6(.1));
  CHECK(bhattacharyya(p, q) == to_6(.012243));
  CHECK(chernoff(p, q) == to_6(.012257));
  CHECK(chernoff(p, q) >= bhattacharyya(p, q));
  CHECK(triangular_discrimination(p, q) == Catch::Approx(1 / 21.).epsilon(1e-15));
}

TEST_CASE("Rényi's and Tsallis' orders, and alpha's members") {
  CHECK(renyi_divergence(p, q, .5) == to_6(.024486));
  CHECK(renyi_divergence(p, q, 2) == to_6(.080043));
  CHECK(renyi_divergence(p, q, infinity) == to_6(.287682));
  CHECK(tsallis_divergence(p, q, 2) == to_6(.083333));
  CHECK(alpha_divergence(p, q, 2) == Catch::Approx(pearson_chi_square(p, q) / 2).epsilon(1e-14));
  CHECK(alpha_divergence(p, q, -1) == Catch::Approx(neyman_chi_square(p, q) / 2).epsilon(1e-14));
  CHECK(alpha_divergence(p, q, .5) == Catch::Approx(4 * squared_hellinger(p, q)).epsilon(1e-14));
  CHECK(alpha_divergence(p, q, 1) == Catch::Approx(kl(p, q)).epsilon(1e-15));
  CHECK(alpha_divergence(p, q, 0) == Catch::Approx(kl(q, p)).epsilon(1e-15));
}

TEST_CASE("wasserstein_1 and energy_distance are SciPy's, on the positions 0 to 3") {
  CHECK(wasserstein_1(p, q) == to_6(.3));
  CHECK(energy_distance(p, q) == to_6(.244949));
}

TEST_CASE("PyTorch's KLDivLoss: mean divides by the outcomes, and wants logarithms") {
  CHECK(kl(p, q) / 4 == to_6(.011440));
  CHECK(kl(p, q) == to_6(.045758));  // batchmean
  const double given_probabilities = -entropy(p) - (p * q).sum();
  CHECK(given_probabilities == Catch::Approx(-1.5499).margin(5e-5));
}
