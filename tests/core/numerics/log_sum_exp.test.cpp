#include "surprisal/numerics/log_sum_exp.hpp"

#include <catch_amalgamated.hpp>
#include <vector>

#include "core/numerics/ulps.hpp"
#include "surprisal/numerics/exp_below.hpp"
#include "surprisal/numerics/softmax.hpp"

using namespace surprisal;

namespace {
struct Row {
  std::vector<double> x;
  double log_sum_exp;
  std::vector<double> softmax, log_softmax;
};
const Row rows[] = {
#include "reference/numerics/scores.inc"
};

Eigen::ArrayXd array(const std::vector<double>& x) {
  return Eigen::Map<const Eigen::ArrayXd>(x.data(), static_cast<Eigen::Index>(x.size()));
}

double worst_error(const Eigen::ArrayXd& got, const std::vector<double>& expected) {
  double worst = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (std::abs(expected[i]) < 1e-300) continue;
    worst = std::max(worst, relative_eps(got[static_cast<Eigen::Index>(i)], expected[i]));
  }
  return worst;
}
}  // namespace

TEST_CASE("log-sum-exp, softmax and log-softmax are within 4 eps of the reference") {
  for (const Row& row : rows) {
    CAPTURE(row.x.size(), row.x[0], row.log_sum_exp);
    const double error = std::abs(log_sum_exp(array(row.x)) - row.log_sum_exp);
    CHECK(error <= 4 * 0x1p-52 * std::max(1.0, std::abs(row.log_sum_exp)));
    CHECK(worst_error(softmax(array(row.x)), row.softmax) <= 4);
    CHECK(worst_error(log_softmax(array(row.x)), row.log_softmax) <= 4);
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

TEST_CASE("softmax of 1000, 1001, 1002 is .0900, .2447, .6652") {
  const Eigen::ArrayXd p = softmax(Eigen::Array3d(1000, 1001, 1002));
  CHECK(std::abs(p[0] - 0.09003057317038046) < 1e-16);
  CHECK(std::abs(p[1] - 0.24472847105479764) < 1e-16);
  CHECK(std::abs(p[2] - 0.6652409557748219) < 2e-16);
}

TEST_CASE(
    "softmax gives a score of -infinity no probability, and has no answer without a finite score") {
  const Eigen::ArrayXd p = softmax(Eigen::Array3d(-infinity, 0, 0));
  CHECK((p == Eigen::Array3d(0, 0.5, 0.5)).all());
  CHECK(log_softmax(Eigen::Array2d(-infinity, 0))[0] == -infinity);
  for (double bad : {nan_value, infinity}) {
    CHECK(softmax(Eigen::Array2d(bad, 0)).isNaN().all());
    CHECK(log_softmax(Eigen::Array2d(bad, 0)).isNaN().all());
  }
  CHECK(softmax(Eigen::ArrayXd::Constant(2, -infinity)).isNaN().all());
}

TEST_CASE("log-softmax keeps the digits of a label that is almost sure") {
  const Eigen::ArrayXd logs = log_softmax(Eigen::Array2d(40, 0));
  CHECK(relative_eps(logs[0], -std::exp(-40.0)) <= 2);
  CHECK(logs[1] == -40);
}

TEST_CASE("exp_below puts back what the subtraction loses") {
  CHECK(relative_eps(exp_below(0.1, 500.3), 5.833109806852848e-218) <= 2);
  CHECK(exp_below(-infinity, 0) == 0);
  CHECK(std::isnan(exp_below(nan_value, 0)));
}
