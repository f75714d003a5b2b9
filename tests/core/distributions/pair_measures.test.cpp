#include <array>
#include <catch_amalgamated.hpp>
#include <cstdio>
#include <map>
#include <string>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/distributions/pair_integrals.hpp"

// Every measure between members of different families, and of nearly equal ones, against mpmath:
// tests/reference/pair_measures.py wrote the rows. The hidden test [.measures] prints the table
// tests/reference/pair_measures.md.

using namespace surprisal;

namespace {

struct Row {
  const char* measure;
  double order;
  const char* p;
  std::array<double, 3> p_parameters;
  const char* q;
  std::array<double, 3> q_parameters;
  double value;
};

constexpr Row rows[] = {
#include "reference/distributions/pair_measures.inc"
};

/// The generator has two members of its own beside those of the families.
Member member(std::string_view name, const std::array<double, 3>& parameters) {
  const Family& normal = family_named("normal");
  if (name == "two_normals") {
    return std::make_shared<Mixture>(
        std::vector<double>{0.25, 0.75},
        std::vector<Member>{normal.make(std::array{-1.0, 0.5}), normal.make(std::array{2.0, 1.0})});
  }
  if (name == "steps") {
    return std::make_shared<Histogram>(std::vector<double>{-2, 0, 1, 3},
                                       std::vector<double>{0.25, 0.5, 0.25});
  }
  const Family& family = family_named(name);
  return family.make({parameters.data(), family.parameters.size()});
}

Answer answer_of(const Row& row) {
  return explain(row.measure, *member(row.p, row.p_parameters), *member(row.q, row.q_parameters),
                 row.order);
}

/// Both of one family: then they are the same but for 1e-9, apart from two binomials.
bool near(const Row& row) {
  return std::string_view(row.p) == row.q && std::string_view(row.p) != "binomial";
}

}  // namespace

TEST_CASE("every measure of different families is within the error that is claimed, and 1e-11") {
  std::map<std::string_view, int> count;
  for (const Row& row : rows) {
    if (near(row)) continue;
    const Answer answer = answer_of(row);
    INFO(row.measure << ' ' << row.order << " of " << row.p << " and " << row.q << ": "
                     << answer.value << " ± " << answer.error << ", expected " << row.value);
    CHECK(std::abs(answer.value - row.value) <= answer.error + 0x1p-53 * row.value);
    CHECK(answer.error <= 1e-11 * row.value);
    CHECK((answer.method == Method::quadrature || answer.method == Method::series ||
           answer.method == Method::expectations || answer.method == Method::closed_form));
    ++count[row.measure];
  }
  for (const PairIntegral& measure : pair_integrals()) {
    INFO(measure.name);
    CHECK(count[measure.name] >= 3);
  }
}

TEST_CASE("every measure of two that differ by a factor of 1 + 1e-9 keeps digits, as claimed") {
  std::map<std::string_view, int> count;
  for (const Row& row : rows) {
    if (!near(row)) continue;
    const Answer answer = answer_of(row);
    INFO(row.measure << ' ' << row.order << " of " << row.p << " and " << row.q << ": "
                     << answer.value << " ± " << answer.error << ", expected " << row.value);
    CHECK(std::abs(answer.value - row.value) <= answer.error + 0x1p-53 * row.value);
    CHECK(answer.error <= 1e-4 * row.value);
    ++count[row.measure];
  }
  for (const PairIntegral& measure : pair_integrals()) {
    INFO(measure.name);
    CHECK(count[measure.name] >= 3);
  }
}

TEST_CASE("the largest errors of the measures of pairs", "[.measures]") {
  struct Worst {
    double error = 0, claimed = 0;
    std::string where;
  };
  std::map<std::string, Worst> table;
  for (const Row& row : rows) {
    const Answer answer = answer_of(row);
    Worst& worst = table[std::string(row.measure) + (near(row) ? ", p ≈ q" : "")];
    worst.claimed = std::max(worst.claimed, answer.error / row.value);
    const double error = std::abs(answer.value - row.value) / row.value;
    if (error < worst.error) continue;
    worst.error = error;
    worst.where = std::string(row.p) + ", " + row.q;
  }
  std::printf(
      "# How exact the measures of two distributions are\n\n"
      "Largest relative errors against mpmath (pair_measures.py) between members of different "
      "families, and\n"
      "(p ≈ q) of one family with scales or rates that differ by a factor of 1 + 1e-9, where the "
      "measures are\n"
      "of the order of 1e-18 and the logarithms of the densities have 7 digits of their difference "
      "left (closed\n"
      "forms have all). `claimed` is the largest error that an answer states of itself.\n"
      "tests/core/distributions/pair_measures.test.cpp holds the errors to what is claimed, and "
      "that to 1e-11\n"
      "(1e-4 for p ≈ q), and writes this file:\n"
      "`surprisal_tests \"[.measures]\" | sed -n '/^# /,/^===/p' | sed '/^===/d'`.\n\n"
      "| measure | largest error | claimed | where |\n|---|---|---|---|\n");
  for (const auto& [name, worst] : table) {
    std::printf("| %s | %.1e | %.1e | %s |\n", name.c_str(), worst.error, worst.claimed,
                worst.where.c_str());
  }
}
