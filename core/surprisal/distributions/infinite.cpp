#include "surprisal/distributions/infinite.hpp"

#include <algorithm>
#include <cmath>

namespace surprisal {
namespace {

using Kind = InfiniteReason::Kind;

/// P(low < X < high), or with the ends included where the support is discrete.
double mass_between(const Distribution& p, Interval part) {
  const auto [low, high] = part;
  const bool whole = p.support().discrete;
  if (whole && low == high) return std::exp(p.log_density(low));
  const double before = p.cdf(whole ? low - 1 : low);
  // The half of the line on which nothing cancels, unless the part is narrow.
  const double mass =
      before < 0.5 ? p.cdf(high) - before : p.survival(whole ? low - 1 : low) - p.survival(high);
  if (mass > 0 || whole || std::isinf(high - low)) return std::max(0.0, mass);
  return std::exp(p.log_density(low + 0.5 * (high - low))) * (high - low);
}

/// The hull of what p has of the gap, if it has anything: even where its mass is below all doubles.
std::optional<Interval> reached_by(const Distribution& p, Interval gap) {
  std::optional<Interval> hull;
  for (const Interval& piece : p.pieces()) {
    const double low = std::max(piece.low, gap.low);
    const double high = std::min(piece.high, gap.high);
    if (p.support().discrete ? low <= high : low < high) {
      hull = {hull ? hull->low : low, high};
    }
  }
  return hull;
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
    // Beyond 2^53 the next double is more than 1 away.
    reached =
        step > 0 ? std::max(piece.high + 1, std::nextafter(piece.high, infinity)) : piece.high;
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

/// Is the power of both densities integrable at an end which both supports share?
bool diverging_end(const Tail& p, const Tail& q, double a) {
  return !p.finite_end && !q.finite_end && !integrable(combined(p, a, q, 1 - a));
}

/// A finite place beside which p^a·q^(1−a) is not integrable: at the ends of supports, and inside
/// where a component of a mixture ends.
std::optional<InfiniteReason> diverging_beside(const Distribution& p, const Distribution& q,
                                               double a) {
  std::vector<double> places = p.kinks();
  for (const double kink : q.kinks()) places.push_back(kink);
  for (const Distribution* d : {&p, &q}) {
    places.push_back(d->support().low);
    places.push_back(d->support().high);
  }
  for (const double place : places) {
    if (std::isinf(place)) continue;
    for (const bool above : {false, true}) {
      const double of_p = p.power_beside(place, above);
      const double of_q = q.power_beside(place, above);
      if (std::isinf(of_p) || a * of_p + (1 - a) * of_q > -1) continue;
      return InfiniteReason{.kind = Kind::pole, .low = place, .high = place};
    }
  }
  return {};
}

/// ∫ p^a·q^(1−a), a > 1: towards every end and place the two together must be integrable.
std::optional<InfiniteReason> diverging_power(const Distribution& p, const Distribution& q,
                                              double a) {
  if (auto reason = mass_outside(p, q)) return reason;
  if (diverging_end(p.lower_tail(), q.lower_tail(), a)) return InfiniteReason{Kind::lower_tail};
  if (diverging_end(p.upper_tail(), q.upper_tail(), a)) return InfiniteReason{Kind::upper_tail};
  if (p.support().discrete) return {};
  return diverging_beside(p, q, a);
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
    const auto part = reached_by(p, gap);
    if (!part) continue;
    const double mass = mass_between(p, *part);
    if (!largest || mass > largest->mass) {
      largest = {.kind = Kind::no_mass, .low = part->low, .high = part->high, .mass = mass};
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
