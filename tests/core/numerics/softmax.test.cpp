#include "surprisal/numerics/softmax.hpp"

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

double worst_error(const Eigen::ArrayXd& got, const std::vector<double>& expected) {
  double worst = 0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (std::abs(expected[i]) < 1e-300) continue;
    worst = std::max(worst, relative_eps(got[static_cast<Eigen::Index>(i)], expected[i]));
  }
  return worst;
}
}  // namespace

TEST_CASE("softmax and log-softmax are within 4 eps of the reference") {
  for (const ScoreRow& row : rows) {
    CAPTURE(row.x.size(), row.x[0]);
    CHECK(worst_error(softmax(array(row.x)), row.softmax) <= 4);
    CHECK(worst_error(log_softmax(array(row.x)), row.log_softmax) <= 4);
  }
}

TEST_CASE("softmax and log-softmax do not add up the roundings of equal scores below one") {
  for (const EqualScores& test : equal_scores) {
    CAPTURE(test.n, test.top, test.x);
    const Eigen::Index top = test.n / 2, other = top == 0 ? 1 : 0;
    const Eigen::ArrayXd p = softmax(test.scores()), logs = log_softmax(test.scores());
    CHECK(relative_eps(logs[top], test.log_softmax_of_top) <= 4);
    CHECK(relative_eps(logs[other], test.log_softmax_of_x) <= 4);
    CHECK(relative_eps(p[top], test.softmax_of_top) <= 4);
    CHECK(relative_eps(p[other], test.softmax_of_x) <= 4);
  }
}

TEST_CASE("softmax of 1000, 1001, 1002 is .0900, .2447, .6652") {
  const Eigen::ArrayXd p = softmax(Eigen::Array3d(1000, 1001, 1002));
  CHECK(std::abs(p[0] - 0.09003057317038046) < 1e-16);
  CHECK(std::abs(p[1] - 0.24472847105479764) < 1e-16);
  CHECK(std::abs(p[2] - 0.6652409557748219) < 2e-16);
}

TEST_CASE("softmax gives -infinity no probability, and needs a finite score") {
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
