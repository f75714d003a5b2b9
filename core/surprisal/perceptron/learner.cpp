#include "surprisal/perceptron/learner.hpp"

#include "surprisal/numerics/require.hpp"

namespace surprisal {

Passes::Passes(std::string_view function, const PerceptronRule& rule, Eigen::Index points,
               Eigen::Index passes)
    : random_(rule.seed) {
  require(passes >= 0, function, "passes", "nonnegative", static_cast<double>(passes));
  const bool shuffled = rule.order == VisitingOrder::shuffled;
  if (!shuffled && rule.order != VisitingOrder::cyclic)
    refuse(function, "order", "cyclic or shuffled", "the others have no passes");
  if (!shuffled) return;
  sequence_.resize(static_cast<std::size_t>(points));
  std::iota(sequence_.begin(), sequence_.end(), Eigen::Index{0});
}

void Passes::begin() { random_.shuffle(std::span(sequence_)); }

}  // namespace surprisal
