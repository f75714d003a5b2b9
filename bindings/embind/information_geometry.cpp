#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "members.hpp"
#include "surprisal/distributions/kl_gradient.hpp"
#include "writer.hpp"

namespace bindings {
namespace {

using emscripten::val;

/// How many slopes p's parameters have, these, and the same for q.
val kl_gradient(Address p, int p_length, Address q, int q_length) {
  const surprisal::KlGradient gradient =
      surprisal::kl_gradient(*member_from(p, p_length), *member_from(q, q_length));
  Writer writer;
  for (const auto* side : {&gradient.p, &gradient.q}) {
    writer.count(side->size());
    for (const surprisal::Integral& slope : *side) writer.number(slope.value);
  }
  return writer.array();
}

/// Row by row; nothing where there is none.
val fisher_information(Address numbers, int length) {
  const Eigen::MatrixXd information = member_from(numbers, length)->fisher_information();
  return float64_array(information.reshaped());  // symmetric, so that rows are columns
}

/// The log-partition, the natural parameters, as many expected ones; nothing where there is none.
val exponential_form(Address numbers, int length) {
  Writer writer;
  if (const auto form = member_from(numbers, length)->exponential_form()) {
    writer.number(form->log_partition);
    writer.list(form->natural);
    writer.list(form->expected);
  }
  return writer.array();
}

}  // namespace

EMSCRIPTEN_BINDINGS(information_geometry) {
  emscripten::function("klGradient", guarded<kl_gradient>);
  emscripten::function("fisherInformation", guarded<fisher_information>);
  emscripten::function("exponentialForm", guarded<exponential_form>);
}

}  // namespace bindings
