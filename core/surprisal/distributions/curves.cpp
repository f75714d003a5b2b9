#include "surprisal/distributions/curves.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();

Eigen::ArrayXd evenly(Interval window, Eigen::Index points) {
  return Eigen::ArrayXd::LinSpaced(points, window.low, window.high);
}

/// The whole numbers in the window, every so many if there are more than `points`.
Eigen::ArrayXd whole_numbers(Interval window, Eigen::Index points) {
  const double low = std::ceil(window.low);
  const double count = std::floor(window.high) - low + 1;
  const double step = std::max(1.0, std::ceil(count / static_cast<double>(points)));
  const double shown = std::max(0.0, std::ceil(count / step));
  return low + step * Eigen::ArrayXd::LinSpaced(static_cast<Eigen::Index>(shown), 0, shown - 1);
}

Eigen::ArrayXd places(bool p_discrete, bool q_discrete, Interval window, Eigen::Index points) {
  if (!p_discrete && !q_discrete) return evenly(window, points);
  const Eigen::ArrayXd whole = whole_numbers(window, points);
  if (p_discrete && q_discrete) return whole;
  Eigen::ArrayXd both(points + whole.size());
  both << evenly(window, points), whole;
  std::sort(both.begin(), both.end());
  const auto end = std::unique(both.begin(), both.end());
  return both.head(end - both.begin()).eval();
}

Eigen::ArrayXd log_densities(const Distribution& d, const Eigen::ArrayXd& x) {
  return x.unaryExpr([&](double at) { return d.log_density(at); });
}

/// p·log(p/q). Equal logarithms first: their difference is NaN where both are infinite.
double integrand(double log_p, double log_q) {
  if (log_p == log_q || log_p == -infinity) return 0;
  return std::exp(log_p) * (log_p - log_q);
}

/// The same where p and q are of different kinds: whatever p has, q has nothing of it.
double without_other(double log_p, double) { return log_p == -infinity ? 0 : infinity; }

}  // namespace

Interval window(const Distribution& p, const Distribution& q, double outside) {
  require(outside > 0 && outside < 1, "window", "outside", "between 0 and 1", outside);
  const double share = 0.5 * outside;
  const double low = std::min(p.quantile(share), q.quantile(share));
  const double high = std::max(p.upper_quantile(share), q.upper_quantile(share));
  if (low < high) return {std::max(low, -largest), std::min(high, largest)};
  // Both sit on one number, which the picture shows with its neighbours.
  const double beside = std::max(1.0, std::abs(low) * 1e-3);
  return {low - beside, low + beside};
}

Curves curves(const Distribution& p, const Distribution& q, Interval window, Eigen::Index points) {
  require(std::isfinite(window.low), "curves", "from", "finite", window.low);
  require(std::isfinite(window.high), "curves", "to", "finite", window.high);
  require(window.low < window.high, "curves", "to", "above from", window.high);
  require(points >= 2, "curves", "points", "at least 2", static_cast<double>(points));
  const bool p_discrete = p.support().discrete;
  const bool q_discrete = q.support().discrete;
  const Eigen::ArrayXd x = places(p_discrete, q_discrete, window, points);
  const Eigen::ArrayXd log_p = log_densities(p, x);
  const Eigen::ArrayXd log_q = log_densities(q, x);
  const auto term = p_discrete == q_discrete ? integrand : without_other;
  return {.x = x,
          .p = log_p.exp(),
          .q = log_q.exp(),
          .forward = log_p.binaryExpr(log_q, term),
          .reverse = log_q.binaryExpr(log_p, term)};
}

}  // namespace surprisal
