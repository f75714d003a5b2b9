#include <catch_amalgamated.hpp>
#include <string>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "core/perceptron/labelled.hpp"
#include "core/perceptron/reference_rows.hpp"
#include "surprisal/perceptron/dual_perceptron.hpp"
#include "surprisal/perceptron/fit_perceptron.hpp"
#include "surprisal/perceptron/linear_separability.hpp"
#include "surprisal/perceptron/novikoff_bound.hpp"

using Eigen::Index;
using namespace perceptron_rows;
using namespace surprisal;

namespace {

LabelledPoints labelled(const Rows& rows, const std::vector<double>& labels) {
  const auto n = static_cast<Index>(rows.size()), d = static_cast<Index>(rows[0].size());
  LabelledPoints data{SampleRows(n, d), Eigen::ArrayXd(n)};
  for (Index i = 0; i < n; ++i) {
    const auto at = static_cast<std::size_t>(i);
    data.labels[i] = labels[at];
    for (Index j = 0; j < d; ++j) data.points(i, j) = rows[at][static_cast<std::size_t>(j)];
  }
  return data;
}

/// Weights and, last, the bias.
PerceptronState state_of(std::vector<double> all) {
  const double bias = all.back();
  all.pop_back();
  return state(std::move(all), bias);
}

PerceptronRule rule_of(const Case& row) {
  return {.order = row.order == "first" ? VisitingOrder::first : VisitingOrder::cyclic,
          .rate = row.rate,
          .start = state_of(row.start)};
}

std::string name_of(PerceptronStatus status) {
  return status == PerceptronStatus::separated ? "separated"
         : status == PerceptronStatus::cycles  ? "cycles"
                                               : "limited";
}

}  // namespace

TEST_CASE("runs are those of exact fractions, update by update, with the same cycles") {
  for (const Case& row : cases()) {
    CAPTURE(&row - cases().data());
    const auto [points, labels] = labelled(row.points, row.labels);
    const PerceptronRun run = run_perceptron(points, labels, rule_of(row), {.limit = 3000});
    CHECK(name_of(run.status) == row.status);
    CHECK(run.mistakes == row.updates);
    CHECK(run.end() == state_of(row.end));
    CHECK(run.cycle_from == row.cycle_from);
    CHECK(run.cycle_to == (row.status == "cycles" ? row.updates : 0));
    for (std::size_t k = 0; k < row.first_updates.size(); ++k)
      CHECK(run.entries[k].point == row.first_updates[k]);
    const DualRun dual = run_dual_perceptron(points, labels, rule_of(row), {.limit = 3000});
    CHECK(name_of(dual.status) == row.status);
    CHECK(dual.mistakes == row.updates);
    CHECK(dual.end == run.end());
  }
  CHECK(cases().size() == 252);
}

TEST_CASE("margins and bounds are those found in exact fractions by trying every simplex") {
  for (const Case& row : cases()) {
    CAPTURE(&row - cases().data());
    const auto [points, labels] = labelled(row.points, row.labels);
    const LinearSeparability answer = linear_separability(points, labels);
    const NovikoffBound novikoff = novikoff_bound(points, labels);
    CHECK(answer.separable == (row.margin_squared > 0));
    CHECK(ulps(novikoff.radius_squared, row.radius_squared) <= 2);
    CHECK(ulps(novikoff.margin, std::sqrt(row.margin_squared)) <= 2);
    CHECK(ulps(novikoff.bound, row.margin_squared > 0 ? row.bound : infinity) <= 2);
    if (answer.separable)
      CHECK(perceptron_loss(points, labels, answer.separator).misclassified == 0);
  }
}

TEST_CASE("classes that touch, or miss each other by one rounding, are told apart") {
  int separable = 0;
  for (const Verdict& row : nearly_touching()) {
    CAPTURE(&row - nearly_touching().data());
    const auto [points, labels] = labelled(row.points, row.labels);
    CHECK(linear_separability(points, labels).separable == row.separable);
    separable += row.separable;
  }
  CHECK(separable > 50);
  CHECK(separable < 250);
}

TEST_CASE("a fit of whole numbers is scikit-learn's Perceptron, bit for bit") {
  for (const Learnt& row : learnt_by_sklearn()) {
    CAPTURE(&row - learnt_by_sklearn().data());
    const auto [points, labels] = labelled(row.points, row.labels);
    const PerceptronFit fit = fit_perceptron(points, labels, {.rate = row.rate}, row.passes);
    CHECK(fit.state == state_of(row.end));
  }
  CHECK(learnt_by_sklearn().size() == 60);
}
