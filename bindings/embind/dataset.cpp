#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "surprisal/dataset/counts_from_csv.hpp"

namespace bindings {
namespace {

using emscripten::val;

/// A copy that JavaScript owns.
val float64_array(const Eigen::ArrayXd& numbers) {
  return val(emscripten::typed_memory_view(static_cast<std::size_t>(numbers.size()),
                                           numbers.data()))
      .call<val>("slice");
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

EMSCRIPTEN_BINDINGS(dataset) { emscripten::function("countsFromCsv", guarded<counts_from_csv>); }

}  // namespace bindings
