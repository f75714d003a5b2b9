#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "surprisal/numerics/random.hpp"
#include "surprisal/perceptron/perceptron.hpp"

namespace surprisal {

/// Which point the perceptron looks at next. With the same points, other orders end at other lines.
enum class VisitingOrder {
  first,     ///< after an update begin again: always the first misclassified (as the book does)
  cyclic,    ///< go on behind the point that was visited; behind the last one comes the first
  shuffled,  ///< as cyclic, but each pass goes through the points in a new random order
  random,    ///< each time any point, all equally likely
  chosen,    ///< the caller says which
};

struct NamedOrder {
  std::string_view name;
  VisitingOrder order;
};

/// The orders and what they are called, for menus.
inline constexpr NamedOrder visiting_orders[] = {{"first", VisitingOrder::first},
                                                 {"cyclic", VisitingOrder::cyclic},
                                                 {"shuffled", VisitingOrder::shuffled},
                                                 {"random", VisitingOrder::random},
                                                 {"chosen", VisitingOrder::chosen}};

/// How a perceptron learns. An empty `weights` is 0 for every coordinate.
struct PerceptronRule {
  VisitingOrder order = VisitingOrder::cyclic;
  double rate = 1;  ///< η > 0. From a start of 0 it only sets the scale: the updates are the same
  PerceptronState start = {};
  std::uint64_t seed = 1;                 ///< of shuffled and random
  std::vector<Eigen::Index> chosen = {};  ///< the points to visit, in turn; for chosen only
};

/// Refuses a rate that is not positive and finite, a start of another size or not finite, and
/// chosen points that do not exist. Answers the start, its weights filled in.
PerceptronState require_rule(std::string_view function, const PerceptronRule& rule,
                             Eigen::Index points, Eigen::Index dimensions);

/// Goes through the points in the order of a rule.
///
///     Visits visits(rule, 3);  // cyclic: 0, 1, 2, 0, …
///     visits.next();           // the point to look at now
///     visits.seen(true);       // it was misclassified, and so there was an update: go on
class Visits {
 public:
  Visits(const PerceptronRule& rule, Eigen::Index points);

  /// Whether `chosen` is used up; the other orders never end.
  bool ended() const;
  Eigen::Index next() const;
  void seen(bool misclassified);

  /// Whether next() and the weights decide all that follows, so that a run can fall into a cycle.
  bool repeats() const { return order_ <= VisitingOrder::cyclic; }

 private:
  void begin_pass();

  VisitingOrder order_;
  std::vector<Eigen::Index> sequence_;
  std::size_t position_ = 0;
  Random random_;
};

}  // namespace surprisal
