#include "surprisal/discrete/f_divergence.hpp"

#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "json.hpp"

namespace bindings {
namespace {

using emscripten::val;
using surprisal::Generator;

std::string generators() {
  Json json;
  for (const Generator& row : surprisal::generators()) {
    json.row()
        .field("name", row.name)
        .field("title", row.title)
        .field("formula", row.formula)
        .field("parameter", row.parameter);
  }
  return json.text();
}

const Generator& row(int index) { return surprisal::generators()[static_cast<std::size_t>(index)]; }

double value(int index, double t, double alpha) { return row(index).value(t, alpha); }
double slope(int index, double t, double alpha) { return row(index).slope(t, alpha); }
double curvature(int index, double t, double alpha) { return row(index).curvature(t, alpha); }
double conjugate(int index, double s, double alpha) { return row(index).conjugate(s, alpha); }
double at_zero(int index, double alpha) { return row(index).at_zero(alpha); }
double slope_at_infinity(int index, double alpha) { return row(index).slope_at_infinity(alpha); }

double f_divergence(int index, Address p, int p_length, Address q, int q_length, double alpha) {
  return surprisal::f_divergence(input(p, p_length), input(q, q_length), row(index), alpha);
}

void f_divergence_terms(int index, Address p, int p_length, Address q, int q_length, double alpha,
                        Address out) {
  output(out, p_length) =
      surprisal::f_divergence_terms(input(p, p_length), input(q, q_length), row(index), alpha);
}

void f_divergence_gradient(int index, Address p, int p_length, Address q, int q_length,
                           double alpha, Address out) {
  write_gradient(
      surprisal::f_divergence_gradient(input(p, p_length), input(q, q_length), row(index), alpha),
      out);
}

/// With a function of the caller's, who sees to it that it answers numbers.
double own_f_divergence(Address p, int p_length, Address q, int q_length, val f, double at_zero,
                        double slope_at_infinity) {
  const auto call = [&](double t) { return f(t).as<double>(); };
  return surprisal::f_divergence(input(p, p_length), input(q, q_length), call, at_zero,
                                 slope_at_infinity);
}

}  // namespace

EMSCRIPTEN_BINDINGS(f_divergence) {
  emscripten::function("generators", guarded<generators>);
  emscripten::function("generatorValue", guarded<value>);
  emscripten::function("generatorSlope", guarded<slope>);
  emscripten::function("generatorCurvature", guarded<curvature>);
  emscripten::function("generatorConjugate", guarded<conjugate>);
  emscripten::function("generatorAtZero", guarded<at_zero>);
  emscripten::function("generatorSlopeAtInfinity", guarded<slope_at_infinity>);
  emscripten::function("fDivergence", guarded<f_divergence>);
  emscripten::function("fDivergenceTerms", guarded<f_divergence_terms>);
  emscripten::function("fDivergenceGradient", guarded<f_divergence_gradient>);
  emscripten::function("ownFDivergence", guarded<own_f_divergence>);
}

}  // namespace bindings
