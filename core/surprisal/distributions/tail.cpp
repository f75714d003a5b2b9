#include "surprisal/distributions/tail.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace surprisal {

bool integrable(const Tail& growth) {
  if (growth.finite_end) return growth.logarithm > -1;  // ∫ distance^logarithm
  for (const double leading :
       {growth.exponential, growth.square, growth.superlinear, growth.linear}) {
    if (leading != 0) return leading > 0;
  }
  return growth.logarithm > 1;
}

bool has_moment(const Tail& p, double power) {
  return p.finite_end || p.exponential > 0 || p.square > 0 || p.superlinear > 0 || p.linear > 0 ||
         p.logarithm - power > 1;
}

namespace {

/// Is exp(rate·x) integrable against a density of this tail?
bool has_exponential_moment(const Tail& p, double rate) {
  if (p.exponential > 0 || p.square > 0 || p.superlinear > 0) return true;
  if (p.linear != rate) return p.linear > rate;
  return p.logarithm > 1;
}

}  // namespace

bool finite_cross_entropy(const Tail& p, const Tail& q) {
  if (p.finite_end) return true;  // logarithms are integrable against every density there
  if (q.exponential > 0) return has_exponential_moment(p, q.rate);
  if (q.square > 0) return has_moment(p, 2);
  // A moment above 1 exists with it, so x·log x needs no more than x does.
  if (q.superlinear > 0 || q.linear > 0) return has_moment(p, 1);
  return true;
}

Tail combined(const Tail& p, double a, const Tail& q, double b) {
  // Of two exponentials the faster leads; with one rate they add up.
  const bool p_leads = p.exponential != 0 && (q.exponential == 0 || p.rate >= q.rate);
  const bool q_leads = q.exponential != 0 && (p.exponential == 0 || q.rate >= p.rate);
  const double shift = p_leads && q_leads ? std::max(p.shift, q.shift)
                       : p_leads          ? p.shift
                                          : q.shift;
  const auto part = [&](const Tail& tail, double weight) {
    return weight * tail.exponential * (tail.shift == shift ? 1 : std::exp(tail.shift - shift));
  };
  return {.finite_end = p.finite_end,
          .exponential = (p_leads ? part(p, a) : 0) + (q_leads ? part(q, b) : 0),
          .rate = p_leads ? p.rate : q.rate,
          .shift = shift,
          .square = a * p.square + b * q.square,
          .superlinear = a * p.superlinear + b * q.superlinear,
          .linear = a * p.linear + b * q.linear,
          .logarithm = a * p.logarithm + b * q.logarithm};
}

}  // namespace surprisal
