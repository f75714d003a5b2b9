#include <catch_amalgamated.hpp>

#include "surprisal/discrete/conditional_entropy.hpp"
#include "surprisal/discrete/cross_entropy.hpp"
#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/joint_entropy.hpp"
#include "surprisal/discrete/kl.hpp"
#include "surprisal/discrete/mutual_information.hpp"
#include "surprisal/discrete/self_information.hpp"
#include "surprisal/discrete/variation_of_information.hpp"

// What introductory articles say about these measures, right and wrong. Each wrong claim has its
// counterexample here, as the chapter on misconceptions shows it.

using Eigen::ArrayXd;
using namespace surprisal;

namespace {
const ArrayXd p{{.1, .2, .3, .4}};
const ArrayXd q{{.2, .2, .3, .3}};
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double bit = 0.693147180559945286;

Catch::Approx to_6(double x) { return Catch::Approx(x).margin(5.1e-7).epsilon(0); }
Catch::Approx exactly(double x) { return Catch::Approx(x).epsilon(1e-15).margin(1e-16); }
}  // namespace

TEST_CASE("a fair coin surprises by 1 bit, a die by 2.585") {
  CHECK(self_information(.5) / bit == 1);
  CHECK(self_information(1 / 6.) / bit == Catch::Approx(2.585).margin(5e-4));
}

TEST_CASE("the World Cup: an open final has 1 bit of entropy, a foregone one 0.0808") {
  CHECK(entropy(ArrayXd{{.5, .5}}) / bit == 1);
  CHECK(entropy(ArrayXd{{.99, .01}}) / bit == Catch::Approx(.0808).margin(5e-5));
}

TEST_CASE("Cover and Thomas' table: all the entropies of example 2.2.1") {
  // In the book the rows are Y; here rows are X, so this is its transpose.
  const Eigen::ArrayXXd joint{{4 / 32., 2 / 32., 2 / 32., 8 / 32.},
                              {2 / 32., 4 / 32., 2 / 32., 0},
                              {1 / 32., 1 / 32., 2 / 32., 0},
                              {1 / 32., 1 / 32., 2 / 32., 0}};
  const Eigen::ArrayXXd transposed = joint.transpose();
  const ArrayXd x = joint.rowwise().sum(), y = joint.colwise().sum().transpose();
  CHECK(entropy(x) / bit == exactly(1.75));
  CHECK(entropy(y) / bit == exactly(2));
  CHECK(joint_entropy(joint) / bit == exactly(3.375));
  CHECK(conditional_entropy(joint) / bit == exactly(1.375));
  CHECK(conditional_entropy(transposed) / bit == exactly(1.625));
  CHECK(mutual_information(joint) / bit == exactly(.375));
  CHECK(variation_of_information(joint) / bit == exactly(3));
}

TEST_CASE("\"KL is symmetric\": it is not; \"always different\" is wrong, too") {
  CHECK(kl(p, q) == to_6(.045758));
  CHECK(kl(q, p) == to_6(.052325));
  CHECK(kl(ArrayXd{{.3, .7}}, ArrayXd{{.7, .3}}) == to_6(.338919));
  CHECK(kl(ArrayXd{{.7, .3}}, ArrayXd{{.3, .7}}) == to_6(.338919));
}

TEST_CASE("\"KL is a distance\": the way by the middle is shorter") {
  const ArrayXd left{{.9, .1}}, middle{{.5, .5}}, right{{.1, .9}};
  CHECK(kl(left, right) == to_6(1.757780));
  CHECK(kl(left, middle) + kl(middle, right) == to_6(.878890));
}

TEST_CASE("\"KL(aP, aQ) = KL(P, Q)\": what sums to a is no distribution, and would scale by a") {
  CHECK_THROWS_WITH(kl(2 * p, 2 * q),
                    "kl requires p to be normalized (a sum within 1e-8 of 1), but its sum is 2; "
                    "pass normalize: true for counts or weights");
  CHECK(2 * kl_terms(p, q).sum() == to_6(.091516));
}

TEST_CASE("KL does not change when the outcomes are renamed") {
  CHECK(kl(p.reverse(), q.reverse()) == exactly(kl(p, q)));
}

TEST_CASE("\"KL of a mixture is the mixture of KLs\": it is less, and adds for independent draws") {
  const ArrayXd a{{1, 0}}, b{{0, 1}}, half{{.5, .5}};
  CHECK(kl(half, half) == 0);
  CHECK(.5 * kl(a, half) + .5 * kl(b, half) == to_6(.693147));
  ArrayXd p_twice(16), q_twice(16);
  for (Eigen::Index i = 0; i < 16; ++i) {
    p_twice[i] = p[i / 4] * p[i % 4];
    q_twice[i] = q[i / 4] * q[i % 4];
  }
  CHECK(kl(p_twice, q_twice) == Catch::Approx(2 * kl(p, q)).epsilon(1e-14));
}

TEST_CASE("KL to the uniform distribution is what entropy lacks of its maximum") {
  const ArrayXd uniform = ArrayXd::Constant(4, .25);
  CHECK(kl(p, uniform) == to_6(.106440));
  CHECK(kl(p, uniform) == Catch::Approx(std::log(4) - entropy(p)).epsilon(1e-14));
}

TEST_CASE("cross-entropy is entropy plus KL, and equals KL for a certain truth only") {
  const ArrayXd truth{{.5, .5}}, model{{.9, .1}}, certain{{1, 0}};
  CHECK(cross_entropy(truth, model) == to_6(1.203973));
  CHECK(entropy(truth) == to_6(.693147));
  CHECK(kl(truth, model) == to_6(.510826));
  CHECK(cross_entropy(certain, model) == exactly(kl(certain, model)));
}

TEST_CASE("\"H(p, q) with p the prediction\": exchanged, a good prediction costs infinitely much") {
  const ArrayXd truth{{1, 0}}, prediction{{.9, .1}};
  CHECK(cross_entropy(truth, prediction) == to_6(.105361));
  CHECK(cross_entropy(prediction, truth) == infinity);
}

TEST_CASE("\"entropy is the sum of self-informations\": it is their mean") {
  const ArrayXd coin{{.5, .5}};
  CHECK((self_information(coin[0]) + self_information(coin[1])) / bit == 2);
  CHECK(entropy(coin) / bit == 1);
}

TEST_CASE("\"−log₂ .01 is 6.6493\": it is 6.643856") {
  CHECK(self_information(.01) / bit == to_6(6.643856));
}

TEST_CASE("\"KL is continuous\": it is infinite all the way to a limit where it is 0") {
  const ArrayXd sure{{1, 0}};
  for (double n : {2., 1e3, 1e9, 1e15}) CHECK(kl(ArrayXd{{1 - 1 / n, 1 / n}}, sure) == infinity);
  CHECK(kl(sure, sure) == 0);
}

TEST_CASE("label smoothing has a floor: the entropy of the smoothed label") {
  const double epsilon = .1;
  const ArrayXd smoothed{{1 - epsilon + epsilon / 3, epsilon / 3, epsilon / 3}};
  CHECK(cross_entropy(smoothed, smoothed) == to_6(.291140));
  CHECK(kl(smoothed, smoothed) == 0);
}

TEST_CASE("code with lost brackets or weights is not KL") {
  CHECK((p * p.log() - q.log()).sum() == to_6(4.346967));  // sum(P*logP - logQ)
  CHECK((p * p.log() - p.log()).sum() == to_6(4.752432));  // not 0 for P = Q
  CHECK((p / q).log().sum() == to_6(-.405465));            // sum(log(P/Q)), negative
  CHECK(kl(p, q) == to_6(.045758));
}

TEST_CASE("\"kl = cross_entropy\": the loss punishes a perfect soft prediction") {
  const ArrayXd y{{.7, .3}};
  CHECK(cross_entropy(y, y) == to_6(.610864));
  CHECK(kl(y, y) == 0);
}

TEST_CASE("\"uncertainty adds\": of independent events, whose probabilities multiply") {
  CHECK(self_information(.5 * .5) / bit == 2);
  CHECK(self_information(.5) / bit + self_information(.5) / bit == 2);
}
