#include "surprisal/distributions/infinite.hpp"

#include <algorithm>
#include <cmath>

namespace surprisal {
namespace {

using Kind = InfiniteReason::Kind;

/// P(low < X < high), or with the ends included where the support is discrete.
double mass_between(const Distribution& p, double low, double high) {
  const bool whole = p.support().discrete;
  const double before = p.cdf(whole ? std::ceil(low) - 1 : low);
  const double after = p.survival(whole ? std::floor(high) : high);
  // The half of the line on which nothing cancels.
  return before < 0.5 ? std::max(0.0, p.cdf(high) - before)
                      : std::max(0.0, p.survival(whole ? std::ceil(low) - 1 : low) - after);
}

/// What lies between the pieces of q, and beyond them. In a discrete q a gap starts at the next
/// whole number.
std::vector<Interval> gaps(const Distribution& q) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const double step = q.support().discrete ? 1 : 0;
  std::vector<Interval> result;
  double reached = -infinity;
  for (const Interval& piece : q.pieces()) {
    if (piece.low > reached) result.push_back({reached, piece.low - step});
    reached = piece.high + step;
  }
  if (reached < infinity) result.push_back({reached, infinity});
  return result;
}

InfiniteReason swapped(InfiniteReason reason) {
  reason.swapped = true;
  return reason;
}

std::optional<InfiniteReason> diverging_cross_entropy(const Distribution& p,
                                                      const Distribution& q) {
  if (auto reason = mass_outside(p, q)) return reason;
  if (p.support().low == q.support().low && !finite_cross_entropy(p.lower_tail(), q.lower_tail())) {
    return InfiniteReason{Kind::lower_tail};
  }
  if (p.support().high == q.support().high &&
      !finite_cross_entropy(p.upper_tail(), q.upper_tail())) {
    return InfiniteReason{Kind::upper_tail};
  }
  return {};
}

/// ∫ p^a·q^(1−a), a > 1: at an end that both reach the combined tail must be integrable.
std::optional<InfiniteReason> diverging_power(const Distribution& p, const Distribution& q,
                                              double a) {
  if (auto reason = mass_outside(p, q)) return reason;
  if (p.support().low == q.support().low &&
      !integrable(combined(p.lower_tail(), a, q.lower_tail(), 1 - a))) {
    return InfiniteReason{Kind::lower_tail};
  }
  if (p.support().high == q.support().high &&
      !integrable(combined(p.upper_tail(), a, q.upper_tail(), 1 - a))) {
    return InfiniteReason{Kind::upper_tail};
  }
  return {};
}

}  // namespace

bool mutually_singular(const Distribution& p, const Distribution& q) {
  if (p.support().discrete != q.support().discrete) return true;
  const double least = p.support().discrete ? 0 : std::numeric_limits<double>::denorm_min();
  for (const Interval& a : p.pieces()) {
    for (const Interval& b : q.pieces()) {
      if (std::min(a.high, b.high) - std::max(a.low, b.low) >= least) return false;
    }
  }
  return true;
}

std::optional<InfiniteReason> mass_outside(const Distribution& p, const Distribution& q) {
  if (p.support().discrete != q.support().discrete) return InfiniteReason{Kind::kinds};
  std::optional<InfiniteReason> largest;
  for (const Interval& gap : gaps(q)) {
    const double mass = mass_between(p, gap.low, gap.high);
    if (mass > 0 && (!largest || mass > largest->mass)) {
      const Support own = p.support();
      largest = {.kind = Kind::no_mass,
                 .low = std::max(gap.low, own.low),
                 .high = std::min(gap.high, own.high),
                 .mass = mass};
    }
  }
  return largest;
}

std::optional<InfiniteReason> infinite_reason(const PairIntegral& measure, const Distribution& p,
                                              const Distribution& q, double parameter) {
  switch (measure.finite) {
    case PairIntegral::Finite::always:
      return {};
    case PairIntegral::Finite::cross_entropy:
      return diverging_cross_entropy(p, q);
    case PairIntegral::Finite::both: {
      if (auto reason = diverging_cross_entropy(p, q)) return reason;
      const auto back = diverging_cross_entropy(q, p);
      return back ? std::optional(swapped(*back)) : std::nullopt;
    }
    case PairIntegral::Finite::power: {
      const double a = measure.power(parameter);
      if (a > 1) return diverging_power(p, q, a);
      if (a == 1) return diverging_cross_entropy(p, q);
      if (a > 0) return {};
      const auto back = a == 0 ? diverging_cross_entropy(q, p) : diverging_power(q, p, 1 - a);
      return back ? std::optional(swapped(*back)) : std::nullopt;
    }
  }
  return {};
}

}  // namespace surprisal
