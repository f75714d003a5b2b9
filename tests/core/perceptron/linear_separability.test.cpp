#include "surprisal/perceptron/linear_separability.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "core/perceptron/labelled.hpp"
#include "surprisal/numerics/require.hpp"

using Catch::Approx;
using Eigen::ArrayXd;
using Eigen::Index;
using namespace surprisal;

namespace {

bool separates(const LabelledPoints& data, const PerceptronState& line) {
  return perceptron_loss(data.points, data.labels, line).misclassified == 0;
}

/// How far the two combinations of the proof are apart, relative to the coordinates.
double gap_of_proof(const LabelledPoints& data, const LinearSeparability& proof) {
  ArrayXd apart = ArrayXd::Zero(data.points.cols());
  double of_each[2] = {0, 0};
  for (std::size_t i = 0; i < proof.support.size(); ++i) {
    const Index point = proof.support[i];
    if (!(proof.shares[i] > 0)) return 1;
    apart += data.labels[point] * proof.shares[i] * row_of(data.points, point);
    of_each[data.labels[point] > 0] += proof.shares[i];
  }
  const double sums = std::abs(of_each[0] - 1) + std::abs(of_each[1] - 1);
  return sums + apart.abs().maxCoeff() / (1e-300 + data.points.abs().maxCoeff());
}

/// What must hold of every answer; and the answer.
bool checked(const LabelledPoints& data) {
  const LinearSeparability answer = linear_separability(data.points, data.labels);
  if (answer.separable) {
    CHECK(answer.support.empty());
    CHECK(answer.separator_is_exact == separates(data, answer.separator));
  } else {
    CHECK(static_cast<Index>(answer.support.size()) <= data.points.cols() + 2);
    CHECK(gap_of_proof(data, answer) < 1e-14);
  }
  return answer.separable;
}

}  // namespace

TEST_CASE("a line separates the article's example") {
  const auto [points, labels] = article();
  const LinearSeparability answer = linear_separability(points, labels);
  CHECK(answer.separable);
  CHECK(answer.separator_is_exact);
  CHECK(separates(article(), answer.separator));
}

TEST_CASE("no line separates exclusive or: its diagonals cross in the middle") {
  const auto [points, labels] = exclusive_or();
  const LinearSeparability answer = linear_separability(points, labels);
  CHECK_FALSE(answer.separable);
  CHECK(answer.support.size() == 4);
  CHECK(answer.shares == std::vector<double>{.5, .5, .5, .5});
  CHECK((answer.meeting_point == 0).all());
}

TEST_CASE("hulls that only touch are not separable, and one unit apart they are") {
  const double next = std::nextafter(1.0, 2.0);
  CHECK_FALSE(checked({{{0}, {1}, {1}}, {{-1, -1, 1}}}));
  CHECK(checked({{{0}, {1}, {next}}, {{-1, -1, 1}}}));
  CHECK_FALSE(checked({{{0, 0}, {2, 2}, {1, 1}}, {{1, 1, -1}}}));
  CHECK(checked({{{0, 0}, {2, 2}, {1, next}}, {{1, 1, -1}}}));
  CHECK(checked({{{0, 0}, {2, 2}, {next, 1}}, {{1, 1, -1}}}));
  CHECK_FALSE(checked({{{.1, .1}, {.3, .3}, {.2, .2}}, {{1, 1, -1}}}));
  CHECK(checked({{{0, 0}, {.3, .9}, {.1, .3}}, {{1, 1, -1}}}));  // .9 is not three times .3
}

TEST_CASE("coordinates of any size are decided") {
  CHECK(checked({{{1e308, 1e-308}, {1e308, -1e-308}}, {{1, -1}}}));
  CHECK(checked({{{1e308, 5e-324}, {-1e308, 0}, {0, 0}}, {{1, -1, -1}}}));
  CHECK_FALSE(checked({{{1e308, 5e-324}, {-1e308, -5e-324}, {0, 0}}, {{1, 1, -1}}}));
  CHECK(checked({{{1e308, 5e-324}, {-1e308, -5e-324}, {0, 5e-324}}, {{1, 1, -1}}}));
  CHECK(checked({{{1e308, 1}, {1e308, 2}, {-1e308, 1e-300}}, {{1, 1, -1}}}));
}

TEST_CASE("a separator that no doubles can write is still known to exist") {
  const SampleRows points{{1e308, 5e-324}, {-1e308, -5e-324}, {0, 5e-324}};
  const LinearSeparability answer = linear_separability(points, ArrayXd{{1, 1, -1}});
  CHECK(answer.separable);
  CHECK_FALSE(answer.separator_is_exact);
}

TEST_CASE("points of one class are separable, opposite labels of one point are not") {
  CHECK(checked({{{1, 2}, {3, 4}}, {{1, 1}}}));
  CHECK(checked({{{1, 2}, {3, 4}}, {{-1, -1}}}));
  CHECK(checked({{{0}}, {{-1}}}));
  CHECK_FALSE(checked({{{1, 2}, {1, 2}}, {{1, -1}}}));
  CHECK_FALSE(checked({{{1, 2}, {5, 7}, {9, -3}, {5, 7}}, {{1, -1, 1, 1}}}));
}

TEST_CASE("whatever is separable is found to be so") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 2, 61), d = between(random, 1, 8);
    CHECK(checked(random_separable(random, n, d)));
  }
}

TEST_CASE("a point in the hull of the other class is never separable") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Index n = between(random, 3, 42), d = between(random, 1, 6);
    LabelledPoints data = random_separable(random, n, d);
    // The middle of two points is a double when these have few digits.
    data.points = (data.points * 0x1p20).round();
    data.labels[0] = data.labels[1] = 1;
    data.labels[2] = -1;
    data.points.row(2) = (data.points.row(0) + data.points.row(1)) / 2;
    CHECK_FALSE(checked(data));
    // One step of the last digit towards the third point, and only the others decide.
    data.points(2, 0) = std::nextafter(data.points(2, 0), 1e9);
    checked(data);
  }
}

TEST_CASE("on a line, where ties abound, classes are separable when their ranges do not meet") {
  int separable = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const LabelledPoints data = random_integers(random, between(random, 2, 6), 1, 4);
    double low[2] = {9, 9}, high[2] = {-9, -9};
    for (Index j = 0; j < data.labels.size(); ++j) {
      const int side = data.labels[j] > 0;
      low[side] = std::min(low[side], data.points(j, 0));
      high[side] = std::max(high[side], data.points(j, 0));
    }
    const bool expected = high[0] < low[1] || high[1] < low[0];
    CHECK(checked(data) == expected);
    separable += expected;
  }
  CHECK(separable > 300);
}

TEST_CASE("linear_separability refuses labels that are none") {
  CHECK_THROWS_MATCHES(linear_separability(SampleRows{{1}, {2}}, ArrayXd{{1, 0}}), InvalidArgument,
                       Catch::Matchers::Message("linear_separability requires labels to be 1 or "
                                                "-1, but labels[1] is 0"));
}
