#include "surprisal/distributions/answer.hpp"

#include <cmath>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

std::string end(double x) { return std::isinf(x) ? (x > 0 ? "∞" : "−∞") : to_text(x); }

/// A mass that is too small for the doubles is mass.
std::string share(double mass) { return mass > 0 ? to_text(mass) : "less than 1e-300"; }

}  // namespace

const char* name_of(Method method) {
  switch (method) {
    case Method::closed_form:
      return "closed form";
    case Method::expectations:
      return "expectations";
    case Method::quadrature:
      return "quadrature";
    case Method::series:
      return "series";
    case Method::infinite:
      return "infinite";
  }
  return "";
}

std::string to_text(const InfiniteReason& reason) {
  const std::string p = reason.swapped ? "q" : "p";
  const std::string q = reason.swapped ? "p" : "q";
  using Kind = InfiniteReason::Kind;
  switch (reason.kind) {
    case Kind::no_mass:
      if (reason.low == reason.high) {
        return q + " has no mass at " + end(reason.low) + ", where " + p + " has " +
               share(reason.mass);
      }
      return q + " has no mass on (" + end(reason.low) + ", " + end(reason.high) + "), where " + p +
             " has " + share(reason.mass);
    case Kind::kinds:
      return "one of the two is spread over an interval, the other sits on whole numbers: no set "
             "has mass under both";
    case Kind::lower_tail:
    case Kind::upper_tail:
      return std::string("towards the ") + (reason.kind == Kind::lower_tail ? "lower" : "upper") +
             " end " + q + " vanishes so much faster than " + p + " that the integral diverges";
    case Kind::lower_moment:
    case Kind::upper_moment:
      return std::string("towards the ") + (reason.kind == Kind::lower_moment ? "lower" : "upper") +
             " end the mass of " + p + " falls so slowly that it has no such moment";
    case Kind::overflow:
      return "finite, but larger than all doubles";
    case Kind::pole:
      return "beside " + end(reason.low) + " the ratio of " + p + " to " + q +
             " grows so fast that the integral diverges";
  }
  return "";
}

}  // namespace surprisal
