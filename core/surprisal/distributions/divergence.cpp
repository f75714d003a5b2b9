#include "surprisal/distributions/divergence.hpp"

#include <cmath>
#include <limits>

#include "surprisal/distributions/closed_forms.hpp"
#include "surprisal/distributions/expected_surprise.hpp"
#include "surprisal/distributions/infinite.hpp"
#include "surprisal/distributions/integrate_pair.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();
constexpr double infinity = std::numeric_limits<double>::infinity();

Answer from_expectations(const Integral& surprise, double entropy) {
  return {surprise.value - entropy, surprise.error + 16 * eps * std::abs(entropy),
          Method::expectations};
}

/// The integral behind the measure, put through its last function; the error goes with it.
Answer finished(const PairIntegral& measure, const Integral& integral, double parameter,
                Method method) {
  if (std::isinf(integral.value)) return {infinity, 0, method};  // finite, but beyond all doubles
  if (!measure.finish) return {integral.value, integral.error, method};
  const double value = measure.finish(integral.value, parameter);
  const double above = measure.finish(integral.value + integral.error, parameter);
  const double below = measure.finish(integral.value - integral.error, parameter);
  return {value, std::abs(above - below) + 4 * eps * std::abs(value), method};
}

Answer by_integration(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                      double parameter) {
  const Method method = p.support().discrete ? Method::series : Method::quadrature;
  return finished(measure, integrate_pair(measure, p, q, parameter), parameter, method);
}

/// The better of the two where expectations are known: they lose digits when p is close to q.
Answer kl_or_cross_entropy(const PairIntegral& measure, const Distribution& p,
                           const Distribution& q) {
  const bool is_kl = std::string_view(measure.name) == "kl";
  const auto surprise = expected_surprise(p, q);
  if (!surprise) return by_integration(measure, p, q, 0);
  if (!is_kl) return {surprise->value, surprise->error, Method::expectations};
  const Answer quick = from_expectations(*surprise, p.entropy());
  if (quick.error <= 1e-13 * quick.value) return quick;
  const Answer careful = by_integration(measure, p, q, 0);
  return careful.error < quick.error ? careful : quick;
}

/// What p and q without a common set have: the largest value of the measure.
Answer apart(const PairIntegral& measure, const Distribution& p, const Distribution& q,
             double parameter) {
  // Of the term's two halves only one density is there at a time: ∫ term(p, 0) + ∫ term(0, q).
  const double integral =
      measure.term(0, -infinity, parameter) + measure.term(-infinity, 0, parameter);
  const double value = measure.finish ? measure.finish(integral, parameter) : integral;
  if (std::isinf(value)) {
    return {value, 0, Method::infinite, mass_outside(p, q)};
  }
  return {value, 0, Method::closed_form};
}

Answer computed(const PairIntegral& measure, const Distribution& p, const Distribution& q,
                double parameter) {
  const std::string_view name = measure.name;
  if (name == "kl") {
    if (const auto value = closed_kl(p, q)) return {*value, 64 * eps * *value};
  }
  if (name == "kl" || name == "cross_entropy") return kl_or_cross_entropy(measure, p, q);
  return by_integration(measure, p, q, parameter);
}

}  // namespace

Answer explain(std::string_view name, const Distribution& p, const Distribution& q,
               double parameter) {
  const PairIntegral& measure = pair_integral(name);
  require_order(measure, parameter);
  if (const auto reason = infinite_reason(measure, p, q, parameter)) {
    return {infinity, 0, Method::infinite, reason};
  }
  if (mutually_singular(p, q)) return apart(measure, p, q, parameter);
  Answer answer = computed(measure, p, q, parameter);
  if (std::isinf(answer.value)) {
    answer.error = 0;
    answer.infinite = InfiniteReason{InfiniteReason::Kind::overflow};
  }
  return answer;
}

double kl(const Distribution& p, const Distribution& q) { return explain("kl", p, q).value; }

}  // namespace surprisal
