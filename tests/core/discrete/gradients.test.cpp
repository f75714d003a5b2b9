#include <algorithm>
#include <catch_amalgamated.hpp>
#include <iterator>
#include <string_view>

#include "reference_cases.hpp"
#include "row_named.hpp"
#include "surprisal/discrete/entropies.hpp"
#include "surprisal/discrete/pair_measures.hpp"
#include "surprisal/discrete/table_measures.hpp"

// The promise: gradients within 1e-13 of mpmath's difference quotients, relative to their length,
// and within 1e-9 of the core's own with a step of 1e-5.

using Eigen::ArrayXd;
using namespace surprisal;

namespace {

struct PairSlopes {
  std::string_view measure;
  double parameter;
  std::string_view kind;
  double delta;
  std::uint64_t seed;
  double by_p[4], by_q[4], logits[4];
};
constexpr PairSlopes pair_slopes[] = {
#include "reference/discrete/pair_slopes.inc"
};

struct EntropySlopes {
  std::string_view measure;
  double parameter;
  std::string_view kind;
  std::uint64_t seed;
  double by_p[4], logits[4];
};
constexpr EntropySlopes entropy_slopes[] = {
#include "reference/discrete/entropy_slopes.inc"
};

struct TableSlopes {
  std::string_view measure;
  double delta;
  std::uint64_t seed;
  double by_cell[6], logits[6];
};
constexpr TableSlopes table_slopes[] = {
#include "reference/discrete/table_slopes.inc"
};

/// ‖gradient − truth‖/‖truth‖
double error(const ArrayXd& gradient, const ArrayXd& truth) {
  return (gradient - truth).matrix().norm() / truth.matrix().norm();
}

ArrayXd softmax_of(const ArrayXd& logits) {
  const ArrayXd weights = (logits - logits.maxCoeff()).exp();
  return weights / weights.sum();
}

/// The slopes of f(softmax(z)) at z, by central differences.
template <class Function>
ArrayXd quotients(Function f, const ArrayXd& z) {
  constexpr double step = 1e-5;
  ArrayXd slopes(z.size());
  for (Eigen::Index i = 0; i < z.size(); ++i) {
    ArrayXd up = z, down = z;
    up[i] += step;
    down[i] -= step;
    slopes[i] = (f(softmax_of(up)) - f(softmax_of(down))) / (2 * step);
  }
  return slopes;
}

}  // namespace

TEST_CASE("gradients of two distributions are mpmath's difference quotients") {
  for (const PairSlopes& test : pair_slopes) {
    const auto [p, q] = drawn_pair(test.kind, std::size(test.by_p), test.delta, test.seed);
    const PairMeasure& row = row_named(pair_measures(), test.measure);
    const PairGradient gradient = row.gradient(p, q, test.parameter);
    INFO(test.measure << ", order " << test.parameter << ", " << test.kind << ", delta "
                      << test.delta << ", seed " << test.seed);
    CHECK(error(gradient.p, as_array(test.by_p)) <= 1e-13);
    CHECK(error(gradient.q, as_array(test.by_q)) <= 1e-13);
    CHECK(error(gradient.logits, as_array(test.logits)) <= 1e-13);
  }
  CHECK(std::size(pair_slopes) == 360);
}

TEST_CASE("gradients of entropies are mpmath's difference quotients") {
  for (const EntropySlopes& test : entropy_slopes) {
    const ArrayXd p = probabilities(Draw(test.seed).distribution(test.kind, std::size(test.by_p)));
    const EntropyMeasure& row = row_named(entropies(), test.measure);
    const Gradient gradient = row.gradient(p, test.parameter);
    INFO(test.measure << ", order " << test.parameter << ", " << test.kind << ", seed "
                      << test.seed);
    CHECK(error(gradient.p, as_array(test.by_p)) <= 1e-13);
    if (test.parameter > 0 || test.measure == "entropy")  // else the logits' slopes are 0
      CHECK(error(gradient.logits, as_array(test.logits)) <= 1e-13);
    else
      CHECK(gradient.logits.abs().maxCoeff() <= as_array(test.logits).abs().maxCoeff() + 1e-15);
  }
  CHECK(std::size(entropy_slopes) == 62);
}

TEST_CASE("gradients of tables are mpmath's difference quotients") {
  for (const TableSlopes& test : table_slopes) {
    const Eigen::ArrayXXd table = table_of(Draw(test.seed).independent({2, 3}, test.delta), 2, 3);
    const TableMeasure& row = row_named(table_measures(), test.measure);
    const TableGradient gradient = row.gradient(table);
    const ArrayXd by_cell = gradient.joint.transpose().reshaped();
    const ArrayXd logits = gradient.logits.transpose().reshaped();
    INFO(test.measure << ", delta " << test.delta << ", seed " << test.seed);
    CHECK(error(by_cell, as_array(test.by_cell)) <= 1e-13);
    CHECK(error(logits, as_array(test.logits)) <= 1e-13);
  }
  CHECK(std::size(table_slopes) == 20);
}

TEST_CASE("gradients by logits are the core's own difference quotients") {
  const ArrayXd p = probabilities(Draw(5).distribution("even", 6));
  const ArrayXd z{{0.3, -1.2, 0.9, 0.1, -0.4, 0.7}};
  for (const PairMeasure& row : pair_measures()) {
    const ArrayXd found = quotients([&](const ArrayXd& q) { return row.value(p, q, 1.5); }, z);
    INFO(row.name);
    CHECK(error(row.gradient(p, softmax_of(z), 1.5).logits, found) <= 1e-9);
  }
  for (const EntropyMeasure& row : entropies()) {
    const ArrayXd found = quotients([&](const ArrayXd& q) { return row.value(q, 1.5); }, z);
    INFO(row.name);
    CHECK(error(row.gradient(softmax_of(z), 1.5).logits, found) <= 1e-9);
  }
}

TEST_CASE("every divergence has the gradient 0 where p = q") {
  const ArrayXd p = probabilities(Draw(6).distribution("sparse", 7));
  for (const PairMeasure& row : pair_measures()) {
    if (!row.traits.divergence) continue;
    const PairGradient gradient = row.gradient(p, p, 1.5);
    INFO(row.name);
    for (const ArrayXd& slopes : {gradient.p, gradient.q, gradient.logits}) {
      CHECK((slopes == 0).all());
      CHECK(std::none_of(slopes.begin(), slopes.end(), [](double x) { return std::signbit(x); }));
    }
  }
  CHECK((row_named(pair_measures(), "renyi_divergence").gradient(p, p, inf).p == 0).all());
}

TEST_CASE("logits have finite slopes wherever the value is finite, however small q is") {
  const double smallest = std::numeric_limits<double>::denorm_min();
  for (double rare : {1e-100, 1e-200, 1e-300, smallest})
    for (const ArrayXd& p : {ArrayXd{{.5, .5}}, ArrayXd{{1e-150, 1}}, ArrayXd{{0, 1}}})
      for (const PairMeasure& row : pair_measures())
        for (double order : {0.5, 1.0, 1.7, 2.0, 5.0, 1e9}) {
          const ArrayXd q{{rare, 1}};
          INFO(row.name << ", order " << order << ", p " << p[0] << ", q " << rare);
          if (std::isinf(row.value(p, q, order))) continue;
          CHECK(row.gradient(p, q, order).logits.isFinite().all());
        }
  // ∂χ²/∂q = 1 − (p/q)² overflows; the logits' slope is q·∂/∂q less its mean.
  const PairMeasure& pearson = row_named(pair_measures(), "pearson_chi_square");
  const PairGradient gradient = pearson.gradient(ArrayXd{{.5, .5}}, ArrayXd{{1e-200, 1}}, 0);
  CHECK(gradient.q[0] == -inf);
  CHECK(gradient.logits.isApprox(ArrayXd{{-.25e200, .25e200}}, 1e-15));
}

TEST_CASE("gradients of Rényi's large orders go over into those of order ∞") {
  const ArrayXd p{{.2, .3, .5}}, q{{.3, .3, .4}};
  const PairMeasure& divergence = row_named(pair_measures(), "renyi_divergence");
  const EntropyMeasure& entropy = row_named(entropies(), "renyi_entropy");
  for (double order : {1e4, 1e6, 1e12, 1e300}) {
    INFO("order " << order);
    const double beyond = order / (order - 1);  // what is left of α at a single largest outcome
    const PairGradient pair = divergence.gradient(p, q, order),
                       limit = divergence.gradient(p, q, inf);
    CHECK(error(pair.p, beyond * limit.p) <= 1e-13);
    CHECK(error(pair.q, limit.q) <= 1e-13);
    CHECK(error(pair.logits, limit.logits) <= 1e-13);
    const Gradient one = entropy.gradient(p, order), last = entropy.gradient(p, inf);
    CHECK(error(one.p, beyond * last.p + (beyond - 1)) <= 1e-13);
    CHECK(error(one.logits, beyond * last.logits) <= 1e-13);
  }
}
