#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "json.hpp"
#include "surprisal/discrete/energy_distance.hpp"
#include "surprisal/discrete/wasserstein_1.hpp"

namespace bindings {
namespace {

using surprisal::Vector;

/// The measures that know where the outcomes lie. Without positions they are rows of the core's
/// table of pairs.
struct LineMeasure {
  const char* name;
  double (*value)(const Vector& p, const Vector& q, const Vector& positions);
  Eigen::ArrayXd (*terms)(const Vector& p, const Vector& q, const Vector& positions);
  surprisal::PairGradient (*gradient)(const Vector& p, const Vector& q, const Vector& positions);
};

constexpr LineMeasure table[] = {
    {"wasserstein_1", surprisal::wasserstein_1, surprisal::wasserstein_1_terms,
     surprisal::wasserstein_1_gradient},
    {"energy_distance", surprisal::energy_distance, nullptr, surprisal::energy_distance_gradient},
};

std::string line_measures() {
  Json json;
  for (const LineMeasure& row : table) json.row().field("name", row.name);
  return json.text();
}

double line_value(int row, Address p, int p_length, Address q, int q_length, Address positions,
                  int count) {
  return table[row].value(input(p, p_length), input(q, q_length), input(positions, count));
}

void line_terms(int row, Address p, int p_length, Address q, int q_length, Address positions,
                int count, Address out) {
  output(out, p_length) =
      table[row].terms(input(p, p_length), input(q, q_length), input(positions, count));
}

void line_gradient(int row, Address p, int p_length, Address q, int q_length, Address positions,
                   int count, Address out) {
  write_gradient(
      table[row].gradient(input(p, p_length), input(q, q_length), input(positions, count)), out);
}

}  // namespace

EMSCRIPTEN_BINDINGS(transport) {
  emscripten::function("lineMeasures", guarded<line_measures>);
  emscripten::function("lineValue", guarded<line_value>);
  emscripten::function("lineTerms", guarded<line_terms>);
  emscripten::function("lineGradient", guarded<line_gradient>);
}

}  // namespace bindings
