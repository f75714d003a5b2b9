#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/softmax.hpp"
#include "surprisal/numerics/sum.hpp"

namespace bindings {
namespace {

double sum(Address x, int length) { return surprisal::sum(input(x, length)); }
double log_sum_exp(Address x, int length) { return surprisal::log_sum_exp(input(x, length)); }

void softmax(Address x, int length, Address out) {
  output(out, length) = surprisal::softmax(input(x, length));
}
void log_softmax(Address x, int length, Address out) {
  output(out, length) = surprisal::log_softmax(input(x, length));
}

}  // namespace

EMSCRIPTEN_BINDINGS(numerics) {
  emscripten::function("sum", guarded<sum>);
  emscripten::function("logSumExp", guarded<log_sum_exp>);
  emscripten::function("softmax", guarded<softmax>);
  emscripten::function("logSoftmax", guarded<log_softmax>);
}

}  // namespace bindings
