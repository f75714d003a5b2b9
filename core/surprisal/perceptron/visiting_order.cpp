#include "surprisal/perceptron/visiting_order.hpp"

#include <numeric>

#include "surprisal/numerics/require.hpp"

namespace surprisal {

using Eigen::Index;

PerceptronState require_rule(std::string_view function, const PerceptronRule& rule, Index points,
                             Index dimensions) {
  require(rule.rate > 0 && std::isfinite(rule.rate), function, "rate", "positive and finite",
          rule.rate);
  for (std::size_t i = 0; rule.order == VisitingOrder::chosen && i < rule.chosen.size(); ++i)
    require_element(0 <= rule.chosen[i] && rule.chosen[i] < points, function, "chosen",
                    "the index of a point", static_cast<Index>(i),
                    static_cast<double>(rule.chosen[i]));
  PerceptronState start = rule.start;
  if (start.weights.size() == 0) start.weights.setZero(dimensions);
  require_state(function, start, dimensions);
  return start;
}

Visits::Visits(const PerceptronRule& rule, Index points) : order_(rule.order), random_(rule.seed) {
  if (order_ == VisitingOrder::chosen) {
    sequence_ = rule.chosen;
    return;
  }
  sequence_.resize(static_cast<std::size_t>(points));
  std::iota(sequence_.begin(), sequence_.end(), Index{0});
  begin_pass();
}

bool Visits::ended() const { return position_ == sequence_.size(); }

Index Visits::next() const { return sequence_[position_]; }

void Visits::seen(bool misclassified) {
  ++position_;
  if (order_ == VisitingOrder::first && misclassified) position_ = 0;
  if (order_ != VisitingOrder::chosen && ended()) begin_pass();
}

void Visits::begin_pass() {
  position_ = 0;
  if (order_ == VisitingOrder::shuffled) random_.shuffle(std::span(sequence_));
  if (order_ == VisitingOrder::random)
    for (Index& point : sequence_) point = static_cast<Index>(random_.below(sequence_.size()));
}

}  // namespace surprisal
