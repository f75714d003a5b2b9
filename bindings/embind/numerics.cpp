#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/sum.hpp"

namespace bindings {
namespace {

double sum(Address x, int length) { return surprisal::sum(input(x, length)); }
double log_sum_exp(Address x, int length) { return surprisal::log_sum_exp(input(x, length)); }

}  // namespace

EMSCRIPTEN_BINDINGS(numerics) {
  emscripten::function("sum", guarded<sum>);
  emscripten::function("logSumExp", guarded<log_sum_exp>);
}

}  // namespace bindings
