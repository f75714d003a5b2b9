#include <emscripten/bind.h>

#include <vector>

#include "arrays.hpp"
#include "guard.hpp"
#include "json.hpp"
#include "surprisal/discrete/table_measures.hpp"
#include "surprisal/discrete/total_correlation.hpp"

namespace bindings {
namespace {

std::string table_measures() {
  Json json;
  for (const surprisal::TableMeasure& row : surprisal::table_measures()) {
    json.row()
        .field("name", row.name)
        .field("title", row.title)
        .field("formula", row.formula)
        .field("symmetric", row.symmetric);
  }
  return json.text();
}

const surprisal::TableMeasure& table_row(int row) {
  return surprisal::table_measures()[static_cast<std::size_t>(row)];
}

double table_value(int row, Address joint, int rows, int columns) {
  return table_row(row).value(input_table(joint, rows, columns));
}

void table_terms(int row, Address joint, int rows, int columns, Address out) {
  output_table(out, rows, columns) = table_row(row).terms(input_table(joint, rows, columns));
}

/// Writes the gradients by the cells and by their logits, one after the other.
void table_gradient(int row, Address joint, int rows, int columns, Address out) {
  const surprisal::TableGradient gradient =
      table_row(row).gradient(input_table(joint, rows, columns));
  const Address logits = out + sizeof(double) * static_cast<Address>(rows * columns);
  output_table(out, rows, columns) = gradient.joint;
  output_table(logits, rows, columns) = gradient.logits;
}

std::vector<Eigen::Index> shape_of(Address shape, int depth) {
  const auto sizes = input(shape, depth);
  return {sizes.begin(), sizes.end()};
}

double total_correlation(Address p, int length, Address shape, int depth) {
  return surprisal::total_correlation(input(p, length), shape_of(shape, depth));
}

void total_correlation_terms(Address p, int length, Address shape, int depth, Address out) {
  output(out, length) =
      surprisal::total_correlation_terms(input(p, length), shape_of(shape, depth));
}

void total_correlation_gradient(Address p, int length, Address shape, int depth, Address out) {
  write_gradient(surprisal::total_correlation_gradient(input(p, length), shape_of(shape, depth)),
                 out);
}

}  // namespace

EMSCRIPTEN_BINDINGS(tables) {
  emscripten::function("tableMeasures", guarded<table_measures>);
  emscripten::function("tableValue", guarded<table_value>);
  emscripten::function("tableTerms", guarded<table_terms>);
  emscripten::function("tableGradient", guarded<table_gradient>);
  emscripten::function("totalCorrelation", guarded<total_correlation>);
  emscripten::function("totalCorrelationTerms", guarded<total_correlation_terms>);
  emscripten::function("totalCorrelationGradient", guarded<total_correlation_gradient>);
}

}  // namespace bindings
