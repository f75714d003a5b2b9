#include "members.hpp"

#include <emscripten/bind.h>

#include <span>
#include <vector>

#include "guard.hpp"
#include "json.hpp"
#include "surprisal/distributions/histogram.hpp"
#include "surprisal/distributions/mixture.hpp"

namespace bindings {
namespace {

using surprisal::Family;
using surprisal::Member;
using surprisal::Parameter;

/// Reads members off a row of numbers that JavaScript wrote.
class Reader {
 public:
  explicit Reader(std::span<const double> numbers) : numbers_(numbers) {}

  Member member() {
    const int kind = static_cast<int>(number());
    if (kind == -1) return mixture();
    if (kind == -2) return histogram();
    const Family& family = family_row(kind);
    return family.make(take(family.parameters.size()));
  }

 private:
  double number() { return take(1)[0]; }

  std::span<const double> take(std::size_t count) {
    const auto taken = numbers_.first(count);
    numbers_ = numbers_.subspan(count);
    return taken;
  }

  std::vector<double> list(std::size_t count) {
    const auto taken = take(count);
    return {taken.begin(), taken.end()};
  }

  Member mixture() {
    const auto count = static_cast<std::size_t>(number());
    std::vector<double> weights;
    std::vector<Member> components;
    for (std::size_t i = 0; i < count; ++i) {
      weights.push_back(number());
      components.push_back(member());
    }
    return std::make_shared<surprisal::Mixture>(weights, components);
  }

  Member histogram() {
    const auto bins = static_cast<std::size_t>(number());
    std::vector<double> edges = list(bins + 1);
    return std::make_shared<surprisal::Histogram>(std::move(edges), list(bins));
  }

  std::span<const double> numbers_;
};

Json parameters_of(const Family& family) {
  Json json;
  for (const Parameter& parameter : family.parameters) {
    json.row()
        .field("name", parameter.name)
        .field("low", parameter.low)
        .field("high", parameter.high)
        .field("initial", parameter.initial)
        .field("closed", parameter.closed)
        .field("whole", parameter.whole)
        .field("abovePrevious", parameter.above_previous)
        .field("optional", parameter.optional);
  }
  return json;
}

std::string families() {
  Json json;
  for (const Family& family : surprisal::families()) {
    json.row()
        .field("name", family.name)
        .field("title", family.title)
        .field("formula", family.formula)
        .field("discrete", family.discrete)
        .field("parameters", parameters_of(family));
  }
  return json.text();
}

/// Refuses what is no distribution; what passed once is not checked again by name.
void check_member(Address numbers, int length) { member_from(numbers, length); }

}  // namespace

Member member_from(Address numbers, int length) {
  const auto* first = reinterpret_cast<const double*>(numbers);
  return Reader({first, static_cast<std::size_t>(length)}).member();
}

const Family& family_row(int index) {
  return surprisal::families()[static_cast<std::size_t>(index)];
}

EMSCRIPTEN_BINDINGS(members) {
  emscripten::function("families", guarded<families>);
  emscripten::function("checkMember", guarded<check_member>);
}

}  // namespace bindings
