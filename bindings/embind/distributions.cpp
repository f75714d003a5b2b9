#include <emscripten/bind.h>

#include <cmath>

#include "arrays.hpp"
#include "guard.hpp"
#include "members.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "typed_arrays.hpp"

namespace bindings {
namespace {

using emscripten::val;
using surprisal::Distribution;

/// The functions of a number, in the order that JavaScript knows.
constexpr double (*at[])(const Distribution& d, double x) = {
    [](const Distribution& d, double x) { return std::exp(d.log_density(x)); },
    [](const Distribution& d, double x) { return d.log_density(x); },
    [](const Distribution& d, double x) { return d.cdf(x); },
    [](const Distribution& d, double x) { return d.survival(x); },
    [](const Distribution& d, double u) { return d.quantile(u); },
};

/// What is one number of the distribution, in that order, too.
constexpr double (*of[])(const Distribution& d) = {
    [](const Distribution& d) { return d.mean(); },
    [](const Distribution& d) { return d.variance(); },
    [](const Distribution& d) { return d.mode(); },
    [](const Distribution& d) { return d.entropy(); },
};

/// Replaces numbers by the function's values where they lie.
void member_at(int function, Address numbers, int length, Address x, int count) {
  const surprisal::Member member = member_from(numbers, length);
  for (double& value : output(x, count)) value = at[function](*member, value);
}

double member_value(int function, Address numbers, int length) {
  return of[function](*member_from(numbers, length));
}

/// Writes low, high and whether there are only whole numbers between.
void member_support(Address numbers, int length, Address out) {
  const surprisal::Support support = member_from(numbers, length)->support();
  output(out, 3) << support.low, support.high, support.discrete ? 1.0 : 0.0;
}

void sample(Address numbers, int length, double seed, Address out, int count) {
  output(out, count) =
      surprisal::sample(*member_from(numbers, length), count, static_cast<std::uint64_t>(seed));
}

/// The parameters of the member of largest likelihood; `known` has NaN where one is to be found.
void fit(int family, Address samples, int count, Address known, Address out) {
  const surprisal::Family& row = family_row(family);
  const auto* fixed = reinterpret_cast<const double*>(known);
  const auto member = row.fit(input(samples, count), {fixed, row.parameters.size()});
  std::ranges::copy(member->parameters(), reinterpret_cast<double*>(out));
}

val shown(const surprisal::Histogram& histogram) {
  const auto list = [](const std::vector<double>& numbers) {
    return float64_array(Eigen::Map<const Eigen::ArrayXd>(
        numbers.data(), static_cast<Eigen::Index>(numbers.size())));
  };
  val object = val::object();
  object.set("edges", list(histogram.edges()));
  object.set("masses", list(histogram.masses()));
  return object;
}

/// In so many bins; 0 lets the core choose.
val histogram(Address samples, int count, double bins) {
  return shown(surprisal::make_histogram(input(samples, count), bins));
}

val histogram_of_counts(Address edges, int edge_count, Address counts, int count) {
  const auto places = input(edges, edge_count);
  return shown(
      surprisal::Histogram::from_counts({places.begin(), places.end()}, input(counts, count)));
}

}  // namespace

EMSCRIPTEN_BINDINGS(distributions) {
  emscripten::function("memberAt", guarded<member_at>);
  emscripten::function("memberValue", guarded<member_value>);
  emscripten::function("memberSupport", guarded<member_support>);
  emscripten::function("sample", guarded<sample>);
  emscripten::function("fit", guarded<fit>);
  emscripten::function("histogram", guarded<histogram>);
  emscripten::function("histogramOfCounts", guarded<histogram_of_counts>);
}

}  // namespace bindings
