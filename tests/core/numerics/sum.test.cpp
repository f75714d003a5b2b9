#include "surprisal/numerics/sum.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/ulps.hpp"

using surprisal::dot;
using surprisal::Sum;
using surprisal::sum;

TEST_CASE("a compensated sum keeps what plain addition drops") {
  CHECK(sum(Eigen::Array3d(1e16, 1, -1e16)) == 1);
  CHECK(sum(Eigen::Array4d(1, 1e100, 1, -1e100)) == 2);
  CHECK(sum(Eigen::ArrayXd::Constant(1000, 0.1)) == 100);
  CHECK(sum(Eigen::ArrayXd(0)) == 0);
}

TEST_CASE("infinities stay what they are in a compensated sum") {
  CHECK(sum(Eigen::Array3d(1, infinity, 2)) == infinity);
  CHECK(sum(Eigen::Array3d(1, -infinity, 2)) == -infinity);
  CHECK(std::isnan(sum(Eigen::Array2d(infinity, -infinity))));
  CHECK(std::isnan(sum(Eigen::Array3d(1, nan_value, infinity))));
}

TEST_CASE("a dot product has exact products") {
  CHECK(dot(Eigen::Array2d(1 + 0x1p-30, -1), Eigen::Array2d(1 - 0x1p-30, 1)) == -0x1p-60);
  CHECK(dot(Eigen::Array3d(1e8, 1, 1e8), Eigen::Array3d(1e8, 1, -1e8)) == 1);
  CHECK(dot(Eigen::Array2d(1e8 + 1, -1e8), Eigen::Array2d(1e8 - 1, 1e8)) == -1);
  CHECK(dot(Eigen::Array2d(1e200, 1), Eigen::Array2d(1e200, 1)) == infinity);
  CHECK(dot(Eigen::ArrayXd(0), Eigen::ArrayXd(0)) == 0);
}

TEST_CASE("a running sum may be read at any time") {
  Sum total;
  CHECK(total.value() == 0);
  total.add(0.1);
  total.add(0.2);
  CHECK(total.value() == 0.1 + 0.2);
  total.add(-0.3);
  CHECK(total.value() == 0x1p-55);
}
