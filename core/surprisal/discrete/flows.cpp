#include "surprisal/discrete/flows.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/order.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

void require_positions(std::string_view function, const Vector& p, const Vector& positions) {
  require_same_size(function, "p", p.size(), "positions", positions.size());
  for (Eigen::Index i = 0; i < positions.size(); ++i)
    require_element(std::isfinite(positions[i]), function, "positions", "finite", i, positions[i]);
  const double span = positions.maxCoeff() - positions.minCoeff();
  if (!(span <= 8e307))  // so that twice any sum of distances is finite
    refuse(function, "positions", "at most 8e307 apart",
           "the largest minus the smallest is " + to_text(span));
}

/// Adds p − q without its rounding error. Adding p and then −q would do, but not bit for bit the
/// same when p and q change places.
void add_difference(Sum& sum, double p, double q) {
  const double difference = p - q;
  const double back = difference - p;
  sum.add(difference);
  sum.add((p - (difference - back)) - (q + back));
}

}  // namespace

std::vector<Flow> flows(std::string_view function, const Vector& p, const Vector& q,
                        const Vector& positions) {
  require_pair(function, p, q);
  require_positions(function, p, positions);
  const std::vector<Eigen::Index> order = ascending_order(positions);
  std::vector<Flow> line(order.size());
  Sum excess;
  for (std::size_t k = 0; k < line.size(); ++k) {
    const Eigen::Index from = order[k], next = order[std::min(k + 1, order.size() - 1)];
    add_difference(excess, p[from], q[from]);
    line[k] = {from, excess.value(), positions[next] - positions[from]};
  }
  return line;
}

Eigen::ArrayXd unit_steps(Eigen::Index n) {
  return Eigen::ArrayXd::NullaryExpr(n, [](Eigen::Index i) { return static_cast<double>(i); });
}

}  // namespace surprisal
