#include "surprisal/distributions/kl_gradient.hpp"

#include <cmath>
#include <limits>

#include "surprisal/distributions/infinite.hpp"
#include "surprisal/distributions/integrate_pair.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// p·log(p/q); nothing where p has vanished, though −log q may be beyond the doubles by then.
double price(double log_p, double log_q) {
  const double p = std::exp(log_p);
  return p == 0 || std::isinf(log_q) ? 0 : p * (log_p - log_q);
}

/// q − p, with its digits where they are near.
double excess(double log_p, double log_q) {
  const double r = log_p - log_q;
  return std::abs(r) < 1 ? -std::exp(log_q) * std::expm1(r) : std::exp(log_q) - std::exp(log_p);
}

/// ∫ weight(log p, log q)·score, one integral a parameter of d.
std::vector<Integral> slopes(double (*weight)(double, double), const Distribution& d,
                             const Distribution& p, const Distribution& q) {
  if (d.fisher_information().size() == 0) return {};
  std::vector<Integral> result;
  for (std::size_t i = 0; i < d.parameters().size(); ++i) {
    const auto term = [&](const PairPlace& here) -> Reading {
      const auto [share, slip] = read(weight, here.log_p, here.log_q);
      if (share == 0) return {0, 0};
      const double score = score_at(d, here)[i];
      return {share * score, (slip + 16 * eps * std::abs(share)) * std::abs(score)};
    };
    result.push_back(integrate_pair(term, p, q));
  }
  return result;
}

/// No slopes for a side that has any.
std::vector<Integral> without_value(const Distribution& d) {
  if (d.fisher_information().size() == 0) return {};
  return std::vector<Integral>(d.parameters().size(), {nan, 0});
}

}  // namespace

KlGradient kl_gradient(const Distribution& p, const Distribution& q) {
  if (infinite_reason(pair_integral("kl"), p, q, 0)) return {without_value(p), without_value(q)};
  return {slopes(price, p, p, q), slopes(excess, q, p, q)};
}

}  // namespace surprisal
