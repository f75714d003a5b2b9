#include <emscripten/bind.h>

#include "arrays.hpp"
#include "guard.hpp"
#include "members.hpp"
#include "surprisal/distributions/project.hpp"
#include "writer.hpp"

namespace bindings {
namespace {

std::vector<double> list(Address address, int length) {
  const auto numbers = input(address, length);
  return {numbers.begin(), numbers.end()};
}

/// known has one number a parameter, start the same or none. The answer: the member's parameters,
/// value, error, best, how many runs; of each its status, how many points, and of each of them the
/// parameters and the value.
emscripten::val project(Address target, int length, int family, const std::string& divergence,
                        double alpha, Address known, int known_length, Address start,
                        int start_length, double rate, int steps) {
  const surprisal::Projection found =
      surprisal::project(*member_from(target, length), family_row(family),
                         {.divergence = divergence,
                          .alpha = alpha,
                          .known = list(known, known_length),
                          .start = list(start, start_length),
                          .rate = rate,
                          .steps = steps});
  Writer writer;
  writer.list(found.member->parameters());
  writer.number(found.value);
  writer.number(found.error);
  writer.count(found.best);
  writer.count(found.runs.size());
  for (const surprisal::ProjectRun& run : found.runs) {
    writer.number(static_cast<double>(run.status));
    writer.count(run.path.size());
    for (const auto& [parameters, value] : run.path) {
      writer.list(parameters);
      writer.number(value);
    }
  }
  return writer.array();
}

}  // namespace

EMSCRIPTEN_BINDINGS(projection) { emscripten::function("project", guarded<project>); }

}  // namespace bindings
