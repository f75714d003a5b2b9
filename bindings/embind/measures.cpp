#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "json.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/entropies.hpp"
#include "surprisal/discrete/pair_measures.hpp"
#include "surprisal/discrete/self_information.hpp"

namespace bindings {
namespace {

using surprisal::EntropyMeasure;
using surprisal::PairMeasure;

/// What the two tables' rows have in common, for menus and for the functions that JavaScript makes
/// of them.
template <class Row>
Json& describe(Json& json, const Row& row) {
  return json.row()
      .field("name", row.name)
      .field("title", row.title)
      .field("formula", row.formula)
      .field("parameter", row.parameter)
      .field("terms", row.terms != nullptr)
      .field("gradient", row.gradient != nullptr);
}

std::string pair_measures() {
  Json json;
  for (const PairMeasure& row : surprisal::pair_measures()) {
    describe(json, row)
        .field("divergence", row.traits.divergence)
        .field("symmetric", row.traits.symmetric)
        .field("metric", row.traits.metric)
        .field("information", row.traits.information)
        .field("bounded", row.traits.bounded);
  }
  return json.text();
}

std::string entropies() {
  Json json;
  for (const EntropyMeasure& row : surprisal::entropies()) {
    describe(json, row).field("information", row.information);
  }
  return json.text();
}

const PairMeasure& pair_row(int row) {
  return surprisal::pair_measures()[static_cast<std::size_t>(row)];
}
const EntropyMeasure& entropy_row(int row) {
  return surprisal::entropies()[static_cast<std::size_t>(row)];
}

double pair_value(int row, Address p, int p_length, Address q, int q_length, double parameter) {
  return pair_row(row).value(input(p, p_length), input(q, q_length), parameter);
}

void pair_terms(int row, Address p, int p_length, Address q, int q_length, double parameter,
                Address out) {
  output(out, p_length) = pair_row(row).terms(input(p, p_length), input(q, q_length), parameter);
}

void pair_gradient(int row, Address p, int p_length, Address q, int q_length, double parameter,
                   Address out) {
  write_gradient(pair_row(row).gradient(input(p, p_length), input(q, q_length), parameter), out);
}

double entropy_value(int row, Address p, int length, double parameter) {
  return entropy_row(row).value(input(p, length), parameter);
}

void entropy_terms(int row, Address p, int length, double parameter, Address out) {
  output(out, length) = entropy_row(row).terms(input(p, length), parameter);
}

void entropy_gradient(int row, Address p, int length, double parameter, Address out) {
  write_gradient(entropy_row(row).gradient(input(p, length), parameter), out);
}

double self_information(double probability) { return surprisal::self_information(probability); }

/// Counts become a distribution where they lie.
void smooth(const std::string& function, const std::string& argument, Address counts, int length,
            double alpha) {
  output(counts, length) = surprisal::smoothed(input(counts, length), alpha, function, argument);
}

}  // namespace

EMSCRIPTEN_BINDINGS(discrete) {
  emscripten::function("pairMeasures", guarded<pair_measures>);
  emscripten::function("pairValue", guarded<pair_value>);
  emscripten::function("pairTerms", guarded<pair_terms>);
  emscripten::function("pairGradient", guarded<pair_gradient>);
  emscripten::function("entropies", guarded<entropies>);
  emscripten::function("entropyValue", guarded<entropy_value>);
  emscripten::function("entropyTerms", guarded<entropy_terms>);
  emscripten::function("entropyGradient", guarded<entropy_gradient>);
  emscripten::function("selfInformation", guarded<self_information>);
  emscripten::function("smooth", guarded<smooth>);
}

}  // namespace bindings
