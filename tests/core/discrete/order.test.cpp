#include "surprisal/discrete/order.hpp"

#include <catch_amalgamated.hpp>
#include <limits>

using Eigen::ArrayXd;
using surprisal::ascending_order;
using Order = std::vector<Eigen::Index>;

TEST_CASE("indices come in the order of the elements, equal ones in their own") {
  CHECK(ascending_order(ArrayXd{{3, 1, 3, 2}}) == Order{1, 3, 0, 2});
  CHECK(ascending_order(ArrayXd{{0., -0., 0.}}) == Order{0, 1, 2});
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(ascending_order(ArrayXd{{infinity, 0, -infinity}}) == Order{2, 1, 0});
  CHECK(ascending_order(ArrayXd()).empty());
}
