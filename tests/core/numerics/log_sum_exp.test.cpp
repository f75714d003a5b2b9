#include "surprisal/numerics/log_sum_exp.hpp"

#include <catch_amalgamated.hpp>

#include "core/numerics/score_rows.hpp"
#include "core/numerics/ulps.hpp"

using namespace surprisal;

namespace {
const ScoreRow rows[] = {
#include "reference/numerics/scores.inc"
};
const EqualScores equal_scores[] = {
#include "reference/numerics/equal_scores.inc"
};
}  // namespace

TEST_CASE("log-sum-exp is within 4 eps of the reference") {
  for (const ScoreRow& row : rows) {
    CAPTURE(row.x.size(), row.x[0], row.log_sum_exp);
    const double error = std::abs(log_sum_exp(array(row.x)) - row.log_sum_exp);
    CHECK(error <= 4 * 0x1p-52 * std::max(1.0, std::abs(row.log_sum_exp)));
  }
}

TEST_CASE("log-sum-exp does not add up the roundings of equal scores below one") {
  for (const EqualScores& test : equal_scores) {
    CAPTURE(test.n, test.top, test.x);
    const double value = log_sum_exp(test.scores());
    const double size = test.top >= 0 ? 0 : 1;
    CHECK(std::abs(value - test.log_sum_exp) <=
          4 * 0x1p-52 * std::max(size, std::abs(test.log_sum_exp)));
  }
}

TEST_CASE("log-sum-exp of nothing but -infinity is -infinity") {
  CHECK(log_sum_exp(Eigen::ArrayXd::Constant(3, -infinity)) == -infinity);
  CHECK(log_sum_exp(Eigen::ArrayXd::Constant(100, -infinity)) == -infinity);
  CHECK(log_sum_exp(Eigen::ArrayXd(0)) == -infinity);
}

TEST_CASE("log-sum-exp with a +infinity is +infinity, and with a NaN is NaN") {
  for (Eigen::Index n : {1, 2, 5, 64, 99}) {
    for (Eigen::Index i = 0; i < n; ++i) {
      Eigen::ArrayXd x = Eigen::ArrayXd::LinSpaced(n, -1, 1);
      x[i] = infinity;
      REQUIRE(log_sum_exp(x) == infinity);
      x[n / 2] = nan_value;
      REQUIRE(std::isnan(log_sum_exp(x)));
      x[i] = nan_value;
      REQUIRE(std::isnan(log_sum_exp(x)));
      REQUIRE(std::isnan(log_sum_exp(Eigen::ArrayXd(x - infinity))));
    }
  }
}

TEST_CASE("log-sum-exp takes shifts of 1e300") {
  const Eigen::Array3d x(1000, 1001, 1002);
  CHECK(relative_eps(log_sum_exp(x), 1002.4076059644444) <= 1);
  CHECK(relative_eps(log_sum_exp(x - 3000), -1997.5923940355556) <= 1);
  CHECK(log_sum_exp(x + 1e300) == 1e300);
  CHECK(log_sum_exp(x - 1e300) == -1e300);
  CHECK(log_sum_exp(Eigen::Array2d(1.7e308, -1.7e308)) == 1.7e308);
  CHECK(log_sum_exp(Eigen::Array2d(-infinity, -1e300)) == -1e300);
}

TEST_CASE("log-sum-exp keeps a share far below eps beside 0") {
  CHECK(relative_eps(log_sum_exp(Eigen::Array2d(0, -40)), std::exp(-40.0)) <= 2);
  CHECK(log_sum_exp(Eigen::Array2d(-744, 0)) == std::exp(-744.0));
}
