#include "surprisal/discrete/order.hpp"

#include <algorithm>
#include <numeric>

namespace surprisal {

std::vector<Eigen::Index> ascending_order(const Vector& x) {
  std::vector<Eigen::Index> order(static_cast<std::size_t>(x.size()));
  std::iota(order.begin(), order.end(), Eigen::Index{0});
  std::sort(order.begin(), order.end(),
            [&](Eigen::Index a, Eigen::Index b) { return x[a] < x[b] || (x[a] == x[b] && a < b); });
  return order;
}

}  // namespace surprisal
