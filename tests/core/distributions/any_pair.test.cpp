#include <catch_amalgamated.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/pair_integrals.hpp"
#include "surprisal/distributions/wasserstein.hpp"

using namespace surprisal;

namespace {

/// A member of the family with parameters of any usual size.
Member random_member(const Family& family, Random& random) {
  std::vector<double> values;
  for (const Parameter& parameter : family.parameters) {
    const double size = std::pow(10, 3 * random.uniform() - 1.5);
    if (parameter.whole) {
      values.push_back(std::ceil(10 * size));
    } else if (parameter.above_previous) {
      values.push_back(values.back() + size);
    } else if (std::isinf(parameter.low)) {
      values.push_back(random.normal() * size);
    } else if (std::isinf(parameter.high)) {
      values.push_back(size);
    } else {
      values.push_back(random.uniform());
    }
  }
  return family.make(values);
}

std::vector<Member> composed(Random& random) {
  const Member normal = random_member(family_named("normal"), random);
  const Member laplace = random_member(family_named("laplace"), random);
  return {std::make_shared<Mixture>(std::vector<double>{0.25, 0.75},
                                    std::vector<Member>{normal, laplace}),
          std::make_shared<Histogram>(std::vector<double>{-2, 0, 0.5, 4},
                                      std::vector<double>{0.25, 0, 0.75})};
}

std::string words(const Distribution& d) {
  std::string text(d.family());
  for (double parameter : d.parameters()) text += ' ' + std::to_string(parameter);
  return text;
}

/// The members of one round: one of each family, a mixture and a histogram with a gap.
std::vector<Member> round_of(Random& random) {
  std::vector<Member> members = composed(random);
  for (const Family& family : families()) members.push_back(random_member(family, random));
  return members;
}

}  // namespace

TEST_CASE(
    "every pair of families has an answer for KL: a number and its error, or infinity and why") {
  constexpr int rounds = 5;
  Random random(20261121);
  INFO("seed 20261121");
  for (int round = 0; round < rounds; ++round) {
    const std::vector<Member> members = round_of(random);
    for (const Member& p : members) {
      for (const Member& q : members) {
        CAPTURE(words(*p), words(*q));
        const Answer answer = explain("kl", *p, *q);
        CHECK(answer.value >= 0);
        CHECK(std::isinf(answer.value) == answer.infinite.has_value());
        if (std::isinf(answer.value)) CHECK(!to_text(*answer.infinite).empty());
        if (std::isfinite(answer.value)) CHECK(answer.error <= 1e-9 * (answer.value + 1));
        if (p == q) CHECK(answer.value == 0);
      }
    }
  }
}

TEST_CASE("every other measure of any pair has an answer, and the symmetric ones are symmetric") {
  Random random(7);
  INFO("seed 7");
  const std::vector<Member> members = round_of(random);
  for (const PairIntegral& measure : pair_integrals()) {
    for (const Member& p : members) {
      for (const Member& q : members) {
        CAPTURE(measure.name, words(*p), words(*q));
        const Answer answer = explain(measure.name, *p, *q, 0.5);
        CHECK_FALSE(std::isnan(answer.value));
        CHECK_FALSE(std::isnan(answer.error));
      }
    }
  }
}

TEST_CASE("Wasserstein's distances of any pair are numbers, symmetric, and zero for p = q") {
  Random random(11);
  INFO("seed 11");
  const std::vector<Member> members = round_of(random);
  for (const int order : {1, 2}) {
    for (const Member& p : members) {
      for (const Member& q : members) {
        CAPTURE(order, words(*p), words(*q));
        const Answer there = explain_wasserstein(*p, *q, order);
        const Answer back = explain_wasserstein(*q, *p, order);
        CHECK(there.value >= 0);
        if (std::isinf(there.value)) {
          CHECK(back.value == there.value);
        } else {
          CHECK(std::abs(there.value - back.value) <= there.error + back.error);
          if (p == q) CHECK(there.value == 0);
        }
      }
    }
  }
}
