#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "surprisal/dataset/counts_from_csv.hpp"
#include "surprisal/discrete/from_text.hpp"
#include "surprisal/numerics/sum.hpp"
#include "typed_arrays.hpp"

namespace bindings {
namespace {

using emscripten::val;

/// `unit` is an index into letters, words, bytes.
val from_text(const std::string& text, int unit) {
  const auto counted = surprisal::from_text(text, static_cast<surprisal::TextUnit>(unit));
  val object = val::object();
  object.set("symbols", val::array(counted.symbols.begin(), counted.symbols.end()));
  object.set("counts", float64_array(counted.counts));
  object.set("total", surprisal::sum(counted.counts));
  return object;
}

val from_two_texts(const std::string& p_text, const std::string& q_text, int unit,
                   double smoothing) {
  const auto counted =
      surprisal::from_text(p_text, q_text, static_cast<surprisal::TextUnit>(unit), smoothing);
  val counts = val::array();
  val total = val::array();
  for (const Eigen::ArrayXd* side : {&counted.p_counts, &counted.q_counts}) {
    counts.call<void>("push", float64_array(*side));
    total.call<void>("push", surprisal::sum(*side));
  }
  val object = val::object();
  object.set("symbols", val::array(counted.symbols.begin(), counted.symbols.end()));
  object.set("counts", counts);
  object.set("total", total);
  object.set("p", float64_array(counted.p));
  object.set("q", float64_array(counted.q));
  return object;
}

val counts_from_csv(const std::string& text) {
  const surprisal::CountTable table = surprisal::counts_from_csv(text);
  val columns = val::array();
  for (const surprisal::CountColumn& column : table.columns) {
    val object = val::object();
    object.set("name", column.name);
    object.set("counts", float64_array(column.counts));
    columns.call<void>("push", object);
  }
  val object = val::object();
  object.set("labels", val::array(table.labels.begin(), table.labels.end()));
  object.set("columns", columns);
  return object;
}

}  // namespace

EMSCRIPTEN_BINDINGS(dataset) {
  emscripten::function("fromText", guarded<from_text>);
  emscripten::function("fromTwoTexts", guarded<from_two_texts>);
  emscripten::function("countsFromCsv", guarded<counts_from_csv>);
}

}  // namespace bindings
