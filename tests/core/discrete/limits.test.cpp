#include <catch_amalgamated.hpp>
#include <map>
#include <string>

#include "reference_cases.hpp"
#include "row_named.hpp"
#include "surprisal/discrete/entropies.hpp"
#include "surprisal/discrete/pair_measures.hpp"
#include "surprisal/discrete/table_measures.hpp"

// What each measure makes of zeros: p = 0, q = 0, and both.

using Catch::Approx;
using Eigen::ArrayXd;
using namespace surprisal;

namespace {

const double ln2 = std::log(2);
const ArrayXd half{{.5, .5}}, first{{1, 0}}, second{{0, 1}};

double value(const std::string& name, const ArrayXd& p, const ArrayXd& q, double order = 0) {
  return row_named(pair_measures(), name).value(p, q, order);
}

ArrayXd with_zero(const ArrayXd& p) {
  ArrayXd longer = ArrayXd::Zero(p.size() + 1);
  longer.tail(p.size()) = p;
  return longer;
}

struct Limit {
  std::string name;
  double order;
  double q_zero;    // p = (½, ½), q = (1, 0)
  double p_zero;    // p = (1, 0), q = (½, ½)
  double disjoint;  // p = (1, 0), q = (0, 1)
};

const std::vector<Limit> limits = {
    {"kl", 0, inf, ln2, inf},
    {"cross_entropy", 0, inf, ln2, inf},
    {"jeffreys", 0, inf, inf, inf},
    {"jensen_shannon", 0, 1.5 * ln2 - .75 * std::log(3), 1.5 * ln2 - .75 * std::log(3), ln2},
    {"total_variation", 0, .5, .5, 1},
    {"hellinger", 0, std::sqrt(1 - std::sqrt(.5)), std::sqrt(1 - std::sqrt(.5)), 1},
    {"squared_hellinger", 0, 1 - std::sqrt(.5), 1 - std::sqrt(.5), 1},
    {"bhattacharyya", 0, .5 * ln2, .5 * ln2, inf},
    {"chernoff", 0, ln2, ln2, inf},
    {"pearson_chi_square", 0, inf, 1, inf},
    {"neyman_chi_square", 0, 1, inf, inf},
    {"triangular_discrimination", 0, 2 / 3., 2 / 3., 2},
    {"renyi_divergence", 0, 0, ln2, inf},
    {"renyi_divergence", .5, ln2, ln2, inf},
    {"renyi_divergence", 1, inf, ln2, inf},
    {"renyi_divergence", 2, inf, ln2, inf},
    {"renyi_divergence", inf, inf, ln2, inf},
    {"tsallis_divergence", 0, 0, .5, 1},
    {"tsallis_divergence", .5, 2 * (1 - std::sqrt(.5)), 2 * (1 - std::sqrt(.5)), 2},
    {"tsallis_divergence", 1, inf, ln2, inf},
    {"tsallis_divergence", 2, inf, 1, inf},
    {"alpha_divergence", -1, .5, inf, inf},
    {"alpha_divergence", 0, ln2, inf, inf},
    {"alpha_divergence", .5, 4 * (1 - std::sqrt(.5)), 4 * (1 - std::sqrt(.5)), 4},
    {"alpha_divergence", 1, inf, ln2, inf},
    {"alpha_divergence", 2, inf, .5, inf},
    {"wasserstein_1", 0, .5, .5, 1},
    {"energy_distance", 0, std::sqrt(.5), std::sqrt(.5), std::sqrt(2)},
};

}  // namespace

TEST_CASE("every measure has its limit where q, p or the overlap is zero") {
  std::map<std::string, int> seen;
  for (const Limit& limit : limits) {
    INFO(limit.name << ", order " << limit.order);
    ++seen[limit.name];
    CHECK(value(limit.name, half, first, limit.order) == Approx(limit.q_zero).epsilon(1e-15));
    CHECK(value(limit.name, first, half, limit.order) == Approx(limit.p_zero).epsilon(1e-15));
    CHECK(value(limit.name, first, second, limit.order) == Approx(limit.disjoint).epsilon(1e-15));
  }
  for (const PairMeasure& row : pair_measures()) {
    INFO(row.name << " needs a row above");
    CHECK(seen[row.name] > 0);
  }
}

TEST_CASE("an outcome that neither p nor q has changes nothing, and has slope 0") {
  const ArrayXd p{{.1, .2, .7}}, q{{.3, .3, .4}};
  for (const PairMeasure& row : pair_measures()) {
    const std::string name = row.name;
    if (name == "wasserstein_1" || name == "energy_distance") continue;  // its place has a price
    INFO(row.name);
    CHECK(row.value(with_zero(p), with_zero(q), 2) == Approx(row.value(p, q, 2)).epsilon(1e-15));
    if (row.terms) CHECK(row.terms(with_zero(p), with_zero(q), 2)[0] == 0);
    const PairGradient gradient = row.gradient(with_zero(p), with_zero(q), 2);
    CHECK(gradient.p[0] == 0);
    CHECK(gradient.q[0] == 0);
    CHECK(gradient.logits[0] == 0);
    CHECK(gradient.logits.tail(3).isApprox(row.gradient(p, q, 2).logits, 1e-14));
  }
  const PairMeasure& renyi = row_named(pair_measures(), "renyi_divergence");
  CHECK(renyi.gradient(with_zero(p), with_zero(q), inf).p[0] == 0);
  CHECK(renyi.gradient(with_zero(p), with_zero(q), inf).q[0] == 0);
}

TEST_CASE("terms are one an outcome, and sum to the value") {
  const ArrayXd p{{.1, .2, .3, .4}}, q{{.2, .2, .3, .3}};
  for (const PairMeasure& row : pair_measures()) {
    if (!row.terms) continue;
    INFO(row.name);
    const ArrayXd terms = row.terms(p, q, 3);
    CHECK(terms.size() == 4);
    CHECK(terms.sum() == Approx(row.value(p, q, 3)).epsilon(1e-14));
  }
  for (const EntropyMeasure& row : entropies()) {
    if (!row.terms) continue;
    INFO(row.name);
    CHECK(row.terms(p, 3).sum() == Approx(row.value(p, 3)).epsilon(1e-14));
    CHECK(row.terms(p, 3).size() == 4);
  }
  const Eigen::ArrayXXd table{{.1, .2, .05}, {.3, 0, .35}};
  for (const TableMeasure& row : table_measures()) {
    INFO(row.name);
    const Eigen::ArrayXXd terms = row.terms(table);
    CHECK(terms.rows() == 2);
    CHECK(terms.cols() == 3);
    CHECK(terms(1, 1) == 0);
    CHECK(terms.sum() == Approx(row.value(table)).epsilon(1e-14));
  }
}

TEST_CASE("a point mass has no entropy at all, at any order, and never −0") {
  for (const EntropyMeasure& row : entropies())
    for (double order : {.5, 1., 2., 1e6}) {
      INFO(row.name << ", order " << order);
      const double expected = std::string(row.name) == "perplexity" ? 1 : 0;
      CHECK(row.value(first, order) == expected);
      CHECK_FALSE(std::signbit(row.value(first, order)));
      CHECK(row.value(ArrayXd{{1}}, order) == expected);
    }
}

TEST_CASE("slopes at zeros are infinite where the measure has no slope, and finite elsewhere") {
  const auto gradient = [](const std::string& name, const ArrayXd& p, const ArrayXd& q) {
    return row_named(pair_measures(), name).gradient(p, q, 0);
  };
  CHECK(gradient("kl", first, half).p[1] == -inf);
  CHECK(gradient("kl", first, half).q[1] == 1);
  CHECK(gradient("kl", half, first).q[1] == -inf);
  CHECK((gradient("kl", half, first).logits == ArrayXd{{.5, -.5}}).all());
  CHECK((gradient("cross_entropy", half, first).logits == ArrayXd{{.5, -.5}}).all());
  CHECK(gradient("cross_entropy", half, first).p[1] == inf);
  CHECK(gradient("jensen_shannon", half, first).p[1] == Approx(.5 * ln2));
  CHECK(gradient("jensen_shannon", half, first).q[1] == -inf);
  CHECK(gradient("triangular_discrimination", half, first).q[1] == -3);
  CHECK(gradient("pearson_chi_square", first, half).p[1] == -2);
  CHECK(gradient("total_variation", half, first).p[1] == .5);
}

TEST_CASE("empty rows and columns of a table change nothing, and have slope 0 where they can") {
  const Eigen::ArrayXXd small{{.1, .2}, {.3, .4}};
  Eigen::ArrayXXd padded = Eigen::ArrayXXd::Zero(3, 3);
  padded.topLeftCorner(2, 2) = small;
  for (const TableMeasure& row : table_measures()) {
    INFO(row.name);
    CHECK(row.value(padded) == Approx(row.value(small)).epsilon(1e-15));
    const TableGradient gradient = row.gradient(padded);
    CHECK(gradient.logits(2, 2) == 0);
    CHECK(gradient.logits.topLeftCorner(2, 2).isApprox(row.gradient(small).logits, 1e-13));
    if (row.name != std::string("joint_entropy")) CHECK(gradient.joint(2, 2) == 0);
  }
}
