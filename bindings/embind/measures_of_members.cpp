#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "json.hpp"
#include "members.hpp"
#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/kl_each.hpp"
#include "surprisal/distributions/pair_integrals.hpp"
#include "surprisal/distributions/wasserstein.hpp"

namespace bindings {
namespace {

using surprisal::Answer;
using surprisal::PairIntegral;

/// The measures of two distributions: those of one integral, then Wasserstein's two.
std::string member_measures() {
  Json json;
  for (const PairIntegral& row : surprisal::pair_integrals()) json.row().field("name", row.name);
  json.row().field("name", "wasserstein_1");
  json.row().field("name", "wasserstein_2");
  return json.text();
}

Answer answer(int measure, Address p, int p_length, Address q, int q_length, double parameter) {
  const surprisal::Member first = member_from(p, p_length);
  const surprisal::Member second = member_from(q, q_length);
  const auto rows = surprisal::pair_integrals();
  const auto row = static_cast<std::size_t>(measure);
  if (row < rows.size()) return surprisal::explain(rows[row].name, *first, *second, parameter);
  return surprisal::explain_wasserstein(*first, *second, row == rows.size() ? 1 : 2);
}

double member_measure(int measure, Address p, int p_length, Address q, int q_length,
                      double parameter) {
  return answer(measure, p, p_length, q, q_length, parameter).value;
}

/// Writes value, error, method, and for ∞ its kind (else −1), swapped, low, high, mass; answers the
/// reason in words.
std::string explain_members(int measure, Address p, int p_length, Address q, int q_length,
                            double parameter, Address out) {
  const Answer found = answer(measure, p, p_length, q, q_length, parameter);
  const surprisal::InfiniteReason reason = found.infinite.value_or(surprisal::InfiniteReason{});
  output(out, 8) << found.value, found.error, static_cast<double>(found.method),
      found.infinite ? static_cast<double>(reason.kind) : -1.0, reason.swapped ? 1.0 : 0.0,
      reason.low, reason.high, reason.mass;
  return found.infinite ? to_text(reason) : "";
}

void kl_each(int family, Address p, int p_length, Address q, int q_length, Address out) {
  const Eigen::ArrayXd values =
      surprisal::kl_each(family_row(family), input(p, p_length), input(q, q_length));
  output(out, static_cast<int>(values.size())) = values;
}

}  // namespace

EMSCRIPTEN_BINDINGS(measures_of_members) {
  emscripten::function("memberMeasures", guarded<member_measures>);
  emscripten::function("memberMeasure", guarded<member_measure>);
  emscripten::function("explainMembers", guarded<explain_members>);
  emscripten::function("klEach", guarded<kl_each>);
}

}  // namespace bindings
