#include "surprisal/distributions/kl_gradient.hpp"

#include <cmath>
#include <limits>

#include "surprisal/distributions/closed_gradients.hpp"
#include "surprisal/distributions/infinite.hpp"
#include "surprisal/distributions/integrate_pair.hpp"

namespace surprisal {
namespace {

constexpr double eps = std::numeric_limits<double>::epsilon();
constexpr Integral no_slope{std::numeric_limits<double>::quiet_NaN(), 0};

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

/// ∫ weight(log p, log q)·score, by the i-th parameter of d.
Integral slope(double (*weight)(double, double), const Distribution& d, std::size_t i,
               const Distribution& p, const Distribution& q) {
  const auto term = [&](const PairPlace& here) -> Reading {
    const auto [share, slip] = read(weight, here.log_p, here.log_q, true);
    if (share == 0) return {0, 0};
    const double score = score_at(d, here)[i];
    return {share * score, (slip + 16 * eps * std::abs(share)) * std::abs(score)};
  };
  return integrate_pair(term, p, q);
}

/// NaN where the family has no information by a parameter: a whole number has no slope.
std::vector<Integral> slopes(double (*weight)(double, double), const Distribution& d,
                             const Distribution& p, const Distribution& q) {
  const Eigen::VectorXd information = d.fisher_information().diagonal();
  std::vector<Integral> result;
  for (Eigen::Index i = 0; i < information.size(); ++i) {
    const bool none = std::isnan(information[i]);
    result.push_back(none ? no_slope : slope(weight, d, static_cast<std::size_t>(i), p, q));
  }
  return result;
}

std::size_t count_of(const Distribution& d) {
  return static_cast<std::size_t>(d.fisher_information().rows());
}

}  // namespace

KlGradient kl_gradient(const Distribution& p, const Distribution& q) {
  if (infinite_reason(pair_integral("kl"), p, q, 0)) {
    return {std::vector<Integral>(count_of(p), no_slope),
            std::vector<Integral>(count_of(q), no_slope)};
  }
  if (auto closed = closed_kl_gradient(p, q)) {
    closed->p.resize(count_of(p));
    closed->q.resize(count_of(q));
    return *closed;
  }
  return {slopes(price, p, p, q), slopes(excess, q, p, q)};
}

}  // namespace surprisal
