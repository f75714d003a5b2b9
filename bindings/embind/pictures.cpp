#include <emscripten/bind.h>

#include <cmath>

#include "arrays.hpp"
#include "guard.hpp"
#include "members.hpp"
#include "surprisal/discrete/kl_ball.hpp"
#include "surprisal/distributions/curves.hpp"
#include "surprisal/distributions/landscape.hpp"

namespace bindings {
namespace {

/// Ends that are NaN are chosen. Writes x, p, q, forward and reverse, one after the other, and
/// answers how many numbers each has: at most 2·points.
int curves(Address p, int p_length, Address q, int q_length, double from, double to, int points,
           Address out) {
  const surprisal::Member first = member_from(p, p_length);
  const surprisal::Member second = member_from(q, q_length);
  surprisal::Interval window{from, to};
  if (std::isnan(from) || std::isnan(to)) {
    const surprisal::Interval chosen = surprisal::window(*first, *second);
    if (std::isnan(from)) window.low = chosen.low;
    if (std::isnan(to)) window.high = chosen.high;
  }
  const surprisal::Curves drawn = surprisal::curves(*first, *second, window, points);
  const int count = static_cast<int>(drawn.x.size());
  output(out, 5 * count) << drawn.x, drawn.p, drawn.q, drawn.forward, drawn.reverse;
  return count;
}

/// Row by row of y.
void landscape(Address target, int length, int family, const std::string& divergence,
               double parameter, Address x, int columns, Address y, int rows, Address out) {
  output_table(out, rows, columns) =
      surprisal::landscape(*member_from(target, length), family_row(family), divergence,
                           input(x, columns), input(y, rows), parameter);
}

/// Three shares a point.
void kl_ball(Address center, int length, double radius, bool reverse, int points, Address out) {
  using surprisal::KlSide;
  const KlSide side = reverse ? KlSide::reverse : KlSide::forward;
  output_table(out, points, 3) = surprisal::kl_ball(input(center, length), radius, side, points);
}

}  // namespace

EMSCRIPTEN_BINDINGS(pictures) {
  emscripten::function("curves", guarded<curves>);
  emscripten::function("landscape", guarded<landscape>);
  emscripten::function("klBall", guarded<kl_ball>);
}

}  // namespace bindings
