#include <algorithm>
#include <cmath>
#include <string>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/excess.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/numerics/sum.hpp"
#include "surprisal/numerics/xlogx.hpp"

// Jensen–Shannon of several distributions. The midpoint m, rounded, would cost every digit where
// the rows nearly agree; what is carried instead is each row's distance from m, made of differences
// between rows, which are exact there.

namespace surprisal {
namespace {

constexpr std::string_view name = "jensen_shannon";

void require_rows(std::span<const Eigen::ArrayXd> rows, const Vector& weights) {
  require_nonempty(name, "distributions", static_cast<std::ptrdiff_t>(rows.size()));
  for (std::size_t j = 0; j < rows.size(); ++j) {
    const std::string row = element("distributions", static_cast<std::ptrdiff_t>(j));
    require_same_size(name, "distributions[0]", rows[0].size(), row, rows[j].size());
    require_distribution(name, row, rows[j]);
  }
  require_same_size(name, "distributions", static_cast<std::ptrdiff_t>(rows.size()), "weights",
                    weights.size());
  require_distribution(name, "weights", weights);
}

/// Weights whose sum is 1 to the last bit or two, so that m is no larger or smaller than the rows.
Eigen::ArrayXd normalized(const Vector& weights) { return weights / sum(weights); }

/// A power of 2 that keeps what the rows give an outcome from underflow when it is weighted.
double scale_of(std::span<const Eigen::ArrayXd> rows, Eigen::Index i) {
  double largest = 0;
  for (const Eigen::ArrayXd& row : rows) largest = std::max(largest, row[i]);
  int exponent = 0;
  std::frexp(largest, &exponent);
  return std::ldexp(1.0, std::min(-exponent, 1000));
}

/// What the rows give an outcome: their mean m, and how far it lies from the heaviest row.
struct Mean {
  double scale;  ///< of m and of all that follows
  double m;
  double anchor;    ///< the heaviest row's p, which m is at least a k-th of
  double distance;  ///< m − anchor
};

Mean mean(std::span<const Eigen::ArrayXd> rows, const Eigen::ArrayXd& weights, Eigen::Index i) {
  Eigen::Index heaviest = 0;
  weights.maxCoeff(&heaviest);
  const double scale = scale_of(rows, i);
  const double anchor = scale * rows[static_cast<std::size_t>(heaviest)][i];
  Sum m, distance;
  for (std::size_t j = 0; j < rows.size(); ++j) {
    const double weight = weights[static_cast<Eigen::Index>(j)];
    m.add(weight * (scale * rows[j][i]));
    distance.add(weight * (scale * rows[j][i] - anchor));
  }
  return {scale, m.value(), anchor, distance.value()};
}

/// A row's excess over the mean, weighted. Where m is 0 still, even the weights underflow.
Excess weighted_excess(const Mean& mean, double p, double weight) {
  if (weight == 0 || mean.m == 0) return {0, 0};
  const double scaled = mean.scale * p;
  const Excess over = excess(scaled, mean.m, (scaled - mean.anchor) - mean.distance);
  return {weight * over.logarithm, weight * over.term / mean.scale};
}

Eigen::ArrayXd equal_weights(std::size_t k) {
  return Eigen::ArrayXd::Constant(static_cast<Eigen::Index>(k), 1 / static_cast<double>(k));
}

}  // namespace

double jensen_shannon(std::span<const Eigen::ArrayXd> rows, const Vector& weights) {
  require_rows(rows, weights);
  const Eigen::ArrayXd shares = normalized(weights);
  Sum total, most;
  for (Eigen::Index i = 0; i < rows[0].size(); ++i) {
    const Mean m = mean(rows, shares, i);
    for (std::size_t j = 0; j < rows.size(); ++j)
      total.add(weighted_excess(m, rows[j][i], shares[static_cast<Eigen::Index>(j)]).term);
  }
  for (double weight : shares) most.add(-xlogx(weight));
  return std::min(total.value(), most.value());
}

double jensen_shannon(std::span<const Eigen::ArrayXd> rows) {
  return jensen_shannon(rows, equal_weights(rows.size()));
}

std::vector<Eigen::ArrayXd> jensen_shannon_gradient(std::span<const Eigen::ArrayXd> rows,
                                                    const Vector& weights) {
  require_rows(rows, weights);
  const Eigen::ArrayXd shares = normalized(weights);
  std::vector<Eigen::ArrayXd> gradient(rows.begin(), rows.end());
  for (Eigen::Index i = 0; i < rows[0].size(); ++i) {
    const Mean m = mean(rows, shares, i);
    for (std::size_t j = 0; j < rows.size(); ++j) {
      const double weight = shares[static_cast<Eigen::Index>(j)];
      gradient[j][i] = weighted_excess(m, rows[j][i], weight).logarithm;
    }
  }
  return gradient;
}

}  // namespace surprisal
