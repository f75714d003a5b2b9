#include <array>
#include <catch_amalgamated.hpp>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/distributions/families.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"
#include "surprisal/numerics/require.hpp"

// Every family's functions against mpmath: tests/reference/families.py and composed.py wrote the
// rows. The hidden test [.families] prints the table tests/reference/families.md.

using namespace surprisal;

namespace {

enum Function {
  log_density,
  cdf,
  survival,
  quantile,
  upper_quantile,
  mean,
  variance,
  mode,
  entropy
};

constexpr const char* names[] = {"log density",    "cdf",  "survival", "quantile",
                                 "upper quantile", "mean", "variance", "mode",
                                 "entropy"};

struct Row {
  Function function;
  std::array<double, 3> parameters;
  double argument, value, size;
};

const Row normal_rows[] = {
#include "reference/distributions/normal.inc"
};
const Row laplace_rows[] = {
#include "reference/distributions/laplace.inc"
};
const Row logistic_rows[] = {
#include "reference/distributions/logistic.inc"
};
const Row gumbel_rows[] = {
#include "reference/distributions/gumbel.inc"
};
const Row uniform_rows[] = {
#include "reference/distributions/uniform.inc"
};
const Row bernoulli_rows[] = {
#include "reference/distributions/bernoulli.inc"
};
const Row binomial_rows[] = {
#include "reference/distributions/binomial.inc"
};
const Row poisson_rows[] = {
#include "reference/distributions/poisson.inc"
};
const Row student_t_rows[] = {
#include "reference/distributions/student_t.inc"
};
const Row gamma_rows[] = {
#include "reference/distributions/gamma.inc"
};
const Row beta_rows[] = {
#include "reference/distributions/beta.inc"
};

const Row mixture_rows[] = {
#include "reference/distributions/mixture.inc"
};
const Row histogram_rows[] = {
#include "reference/distributions/histogram.inc"
};

/// What is made of other members, or of data, has no parameters of a fixed number: its rows name
/// one of these, which composed.py has in the same order.
struct Composed {
  const char* words;
  Member member;
};

Member make(const char* family, std::array<double, 2> parameters) {
  const Family& row = family_named(family);
  return row.make(std::span(parameters).first(row.parameters.size()));
}

Composed mixed(const char* words, std::vector<double> weights, std::vector<Member> components) {
  return {words, std::make_shared<Mixture>(weights, components)};
}

Composed binned(const char* words, std::vector<double> edges, std::vector<double> masses) {
  return {words, std::make_shared<Histogram>(edges, masses)};
}

const std::vector<Composed>& mixtures() {
  static const std::vector<Composed> all = {
      mixed("¼ normal(−1, ½) + ¾ normal(2, 1)", {0.25, 0.75},
            {make("normal", {-1, 0.5}), make("normal", {2, 1})}),
      mixed("½ laplace(0, 1) + ½ normal(½, 3)", {0.5, 0.5},
            {make("laplace", {0, 1}), make("normal", {0.5, 3})}),
      mixed("normal(0, 1) + 2⁻¹⁰ normal(5, 0.001)", {1 - 0x1p-10, 0x1p-10},
            {make("normal", {0, 1}), make("normal", {5, 1e-3})}),
      mixed("½ gamma(1, 1) + ½ uniform(2, 3)", {0.5, 0.5},
            {make("gamma", {1, 1}), make("uniform", {2, 3})}),
      mixed("¼ poisson(3) + ¾ binomial(10, ½)", {0.25, 0.75},
            {make("poisson", {3, 0}), make("binomial", {10, 0.5})}),
  };
  return all;
}

const std::vector<Composed>& histograms() {
  static const std::vector<Composed> all = {
      binned("a gap", {-1, 0, 0.5, 2, 4}, {0.25, 0, 0.5, 0.25}),
      binned("widths 1e-9 to 1e9", {0, 1e-9, 1, 1e9}, {0x1p-30, 0.5, 0.5 - 0x1p-30}),
      binned("around 1001", {1000, 1000.5, 1001, 1002}, {0.125, 0.75, 0.125}),
  };
  return all;
}

/// Null for a family of parameters.
const Composed* composed(std::string_view family, const Row& row) {
  const auto number = static_cast<std::size_t>(row.parameters[0]);
  if (family == "mixture") return &mixtures()[number];
  return family == "histogram" ? &histograms()[number] : nullptr;
}

struct Reference {
  const char* family;
  std::span<const Row> rows;
};
const Reference references[] = {
    {"normal", normal_rows},       {"laplace", laplace_rows}, {"student_t", student_t_rows},
    {"logistic", logistic_rows},   {"gumbel", gumbel_rows},   {"gamma", gamma_rows},
    {"beta", beta_rows},           {"uniform", uniform_rows}, {"bernoulli", bernoulli_rows},
    {"binomial", binomial_rows},   {"poisson", poisson_rows}, {"mixture", mixture_rows},
    {"histogram", histogram_rows},
};

double value_of(const Distribution& p, const Row& row) {
  switch (row.function) {
    case log_density:
      return p.log_density(row.argument);
    case cdf:
      return p.cdf(row.argument);
    case survival:
      return p.survival(row.argument);
    case quantile:
      return p.quantile(row.argument);
    case upper_quantile:
      return p.upper_quantile(row.argument);
    case mean:
      return p.mean();
    case variance:
      return p.variance();
    case mode:
      return p.mode();
    case entropy:
      return p.entropy();
  }
  return nan_value;
}

double error_in_eps(double got, const Row& row) {
  if (got == row.value) return 0;
  if (!std::isfinite(got) || !std::isfinite(row.value)) return infinity;
  return std::abs(got - row.value) / (row.size * std::numeric_limits<double>::epsilon());
}

bool far(const Row& row) {
  return (row.function == cdf || row.function == survival) && row.value < 1e-10;
}

/// What the manual pages promise, in eps. A Gumbel's lower tail is exp(−exp(−z)): there the
/// rounding of exp(−z) is multiplied by its size, up to 700.
double promise(std::string_view family, const Row& row) {
  if (family == "mixture" && row.function == entropy) return 450;  // an integral: 1e-13
  return family == "gumbel" && row.function == cdf && far(row) ? 700 : 64;
}

std::string parameters_of(std::string_view name, const Row& row) {
  if (const Composed* one = composed(name, row)) return one->words;
  const Family& family = family_named(name);
  std::string where;
  for (std::size_t i = 0; i < family.parameters.size(); ++i) {
    if (!where.empty()) where += ", ";
    where += std::string(family.parameters[i].name) + " = " + to_text(row.parameters[i]);
  }
  return where;
}

std::string place(std::string_view family, const Row& row) {
  const std::string where = parameters_of(family, row);
  if (row.function >= mean) return where;
  return where + (row.function >= quantile ? "; u = " : "; x = ") + to_text(row.argument);
}

Member member_of(std::string_view name, const Row& row) {
  if (const Composed* one = composed(name, row)) return one->member;
  const Family& family = family_named(name);
  return family.make(std::span(row.parameters).first(family.parameters.size()));
}

struct Worst {
  double error = -1;
  std::string where;
};

void print_line(const Reference& reference, Function function, bool in_tail) {
  Worst worst;
  for (const Row& row : reference.rows) {
    if (row.function != function || far(row) != in_tail) continue;
    const double error = error_in_eps(value_of(*member_of(reference.family, row), row), row);
    if (error > worst.error) worst = {error, place(reference.family, row)};
  }
  if (worst.error < 0) return;
  std::printf("| %s | %s%s | %.1f | %s |\n", reference.family, names[function],
              in_tail ? ", below 1e-10" : "", worst.error, worst.where.c_str());
}

}  // namespace

TEST_CASE("every family's functions are within their bound of mpmath, at the borders too") {
  for (const Reference& reference : references) {
    REQUIRE(reference.rows.size() > 50);
    for (const Row& row : reference.rows) {
      const double got = value_of(*member_of(reference.family, row), row);
      const double error = error_in_eps(got, row);
      INFO(reference.family << "'s " << names[row.function] << ", " << place(reference.family, row)
                            << ": " << got << ", expected " << row.value << ": " << error
                            << " eps");
      CHECK(error <= promise(reference.family, row));
    }
  }
}

TEST_CASE("the table of the families' errors", "[.families]") {
  std::printf(
      "# How exact the distributions are\n\n"
      "Largest error in eps = 2⁻⁵² against mpmath (families.py, composed.py), over parameters from "
      "the middle to\n"
      "the borders and over arguments from the bulk to where the tails are 1e-250. Errors are "
      "relative to the\n"
      "value; those of a log density or a differential entropy to 1 at least (they are exponents); "
      "those of\n"
      "a quantile or a mean to the location that it is added to, at least, and for mixtures and "
      "histograms to\n"
      "what a relative step of u is worth. Tail probabilities from 1e-10 down to 1e-250 have lines "
      "of their\n"
      "own. 0.0 is the nearest double. tests/core/distributions/accuracy.test.cpp holds all to 64 "
      "eps (a Gumbel's\n"
      "lower tail, exp(−exp(−z)), to 700; a mixture's entropy, an integral, to 450), and writes "
      "this file:\n"
      "`surprisal_tests \"[.families]\" | sed -n '/^# /,/^===/p' | sed '/^===/d'`.\n"
      "Natively, g++ 12, glibc 2.36; WebAssembly's mathematical functions differ by an ulp here "
      "and there.\n\n"
      "| family | function | largest error, eps | where |\n|---|---|---|---|\n");
  for (const Reference& reference : references) {
    for (int function = log_density; function <= entropy; ++function) {
      print_line(reference, static_cast<Function>(function), false);
      print_line(reference, static_cast<Function>(function), true);
    }
  }
}
