#include <catch_amalgamated.hpp>
#include <string>

#include "law.hpp"
#include "surprisal/discrete/distribution.hpp"
#include "surprisal/discrete/entropies.hpp"
#include "surprisal/discrete/jensen_shannon.hpp"
#include "surprisal/discrete/pair_measures.hpp"
#include "surprisal/discrete/self_information.hpp"
#include "surprisal/discrete/table_measures.hpp"
#include "surprisal/discrete/total_correlation.hpp"

// Every measure of every table stands behind the same gate, and says what is wrong in its own name.

using Eigen::ArrayXd;
using namespace surprisal;

namespace {

const double not_a_number = std::numeric_limits<double>::quiet_NaN();
const ArrayXd good{{.5, .5}};

/// Whether value, terms and gradient refuse the pair with this message after their name.
template <class Row, class... Arguments>
void check_refusal(const Row& row, const std::string& message, const Arguments&... arguments) {
  INFO(row.name);
  const Catch::Matchers::ExceptionMessageMatcher expected(row.name + message);
  CHECK_THROWS_MATCHES(row.value(arguments...), InvalidArgument, expected);
  if (row.terms) CHECK_THROWS_MATCHES(row.terms(arguments...), InvalidArgument, expected);
  CHECK_THROWS_MATCHES(row.gradient(arguments...), InvalidArgument, expected);
}

void check_pair(const ArrayXd& p, const ArrayXd& q, const std::string& message) {
  for (const PairMeasure& row : pair_measures())
    check_refusal(row, " requires " + message, p, q, 2.0);
}

void check_one(const ArrayXd& p, const std::string& message) {
  for (const EntropyMeasure& row : entropies()) check_refusal(row, " requires " + message, p, 2.0);
}

}  // namespace

TEST_CASE("NaN is refused, not passed over as nothing") {
  check_pair(ArrayXd{{not_a_number, 1}}, good, "p to be nonnegative, but p[0] is NaN");
  check_pair(good, ArrayXd{{1, not_a_number}}, "q to be nonnegative, but q[1] is NaN");
  check_one(ArrayXd{{1, not_a_number}}, "p to be nonnegative, but p[1] is NaN");
}

TEST_CASE("negative and infinite probabilities are refused by index and value") {
  check_pair(ArrayXd{{1.5, -.5}}, good, "p to be nonnegative, but p[1] is -0.5");
  check_pair(good, ArrayXd{{-1e-300, 1}}, "q to be nonnegative, but q[0] is -1e-300");
  check_pair(good, ArrayXd{{1, inf}}, "q to be finite, but q[1] is Infinity");
  check_one(ArrayXd{{-inf, 1}}, "p to be nonnegative, but p[0] is -Infinity");
  check_one(ArrayXd{{inf, 1}}, "p to be finite, but p[0] is Infinity");
}

TEST_CASE("lengths that differ, and empty arguments, are refused") {
  check_pair(good, ArrayXd{{.5, .25, .25}}, "q to be as long as p (2), but q has length 3");
  check_pair(ArrayXd(0), ArrayXd(0), "p to be nonempty, but p has length 0");
  check_one(ArrayXd(0), "p to be nonempty, but p has length 0");
}

TEST_CASE("counts are refused, with what to do about it") {
  const std::string advice = "; pass normalize: true for counts or weights";
  const std::string wanted = " to be normalized (a sum within 1e-8 of 1), but its sum is ";
  check_pair(ArrayXd{{3, 4}}, good, "p" + wanted + "7" + advice);
  check_pair(good, ArrayXd{{0, 0}}, "q" + wanted + "0" + advice);
  check_one(ArrayXd{{.5, .25}}, "p" + wanted + "0.75" + advice);
}

TEST_CASE("a sum within 1e-8 of 1 is let pass, and none beyond") {
  const ArrayXd near{{.5, .5 + 9e-9}}, beyond{{.5, .5 + 2e-8}};
  for (const PairMeasure& row : pair_measures()) {
    INFO(row.name);
    CHECK(row.value(near, good, 2) >= 0);
    CHECK(row.value(good, near, 2) >= 0);
    CHECK_THROWS_AS(row.value(beyond, good, 2), InvalidArgument);
    CHECK_THROWS_AS(row.value(good, beyond, 2), InvalidArgument);
  }
  for (const EntropyMeasure& row : entropies()) {
    INFO(row.name);
    CHECK(row.value(ArrayXd{{1 + 9e-9}}, 2) >= 0);  // surer than sure is sure
    CHECK_THROWS_AS(row.value(beyond, 2), InvalidArgument);
  }
}

TEST_CASE("a joint table is refused by row and column") {
  Eigen::ArrayXXd table = Eigen::ArrayXXd::Constant(2, 3, 1 / 6.);
  const auto check = [&](const std::string& message) {
    for (const TableMeasure& row : table_measures())
      check_refusal(row, " requires joint" + message, table);
  };
  table(1, 2) = -.5;
  check("[1] to be nonnegative, but joint[1][2] is -0.5");
  table(1, 2) = not_a_number;
  check("[1] to be nonnegative, but joint[1][2] is NaN");
  table(1, 2) = inf;
  check("[1] to be finite, but joint[1][2] is Infinity");
  table = Eigen::ArrayXXd::Constant(2, 3, 1);
  check(
      " to be normalized (a sum within 1e-8 of 1), but its sum is 6; pass normalize: true for "
      "counts or weights");
  table.resize(0, 3);
  check(" to be nonempty, but joint has length 0");
}

TEST_CASE("orders that mean nothing are refused") {
  for (const PairMeasure& row : pair_measures()) {
    if (*row.parameter == 0) continue;
    INFO(row.name);
    CHECK_THROWS_WITH(
        row.value(good, good, not_a_number),
        Catch::Matchers::StartsWith(row.name + std::string(" requires alpha to be ")) &&
            Catch::Matchers::EndsWith("but alpha is NaN"));
    CHECK_THROWS_AS(row.gradient(good, good, not_a_number), InvalidArgument);
    CHECK_THROWS_AS(row.value(good, good, -inf), InvalidArgument);
  }
  for (const EntropyMeasure& row : entropies()) {
    if (*row.parameter == 0) continue;
    INFO(row.name);
    CHECK_THROWS_WITH(row.value(good, -1), Catch::Matchers::StartsWith(
                                               row.name + std::string(" requires alpha to be ")) &&
                                               Catch::Matchers::EndsWith("but alpha is -1"));
    CHECK_THROWS_AS(row.gradient(good, not_a_number), InvalidArgument);
  }
}

TEST_CASE("self_information takes probabilities only") {
  CHECK(self_information(1) == 0);
  CHECK_FALSE(std::signbit(self_information(1)));
  CHECK(self_information(0) == inf);
  CHECK_THROWS_WITH(
      self_information(1.5),
      "self_information requires probability to be within [0, 1], but probability is 1.5");
  CHECK_THROWS_AS(self_information(-1e-300), InvalidArgument);
  CHECK_THROWS_AS(self_information(not_a_number), InvalidArgument);
}

TEST_CASE("jensen_shannon of several distributions says which of them is wrong") {
  const std::vector<ArrayXd> rows{good, ArrayXd{{.5, -.5}}};
  const std::vector<ArrayXd> ragged{good, ArrayXd{{1}}};
  CHECK_THROWS_WITH(jensen_shannon(rows),
                    "jensen_shannon requires distributions[1] to be nonnegative, but "
                    "distributions[1][1] is -0.5");
  CHECK_THROWS_WITH(jensen_shannon(ragged),
                    "jensen_shannon requires distributions[1] to be as long as distributions[0] "
                    "(2), but distributions[1] has length 1");
  CHECK_THROWS_WITH(
      jensen_shannon(std::vector<ArrayXd>{}),
      "jensen_shannon requires distributions to be nonempty, but distributions has length 0");
  CHECK_THROWS_WITH(jensen_shannon(std::vector<ArrayXd>{good, good}, ArrayXd{{1}}),
                    "jensen_shannon requires weights to be as long as distributions (2), but "
                    "weights has length 1");
  CHECK_THROWS_AS(jensen_shannon(std::vector<ArrayXd>{good, good}, ArrayXd{{2, -1}}),
                  InvalidArgument);
}

TEST_CASE("total_correlation wants a shape that fits") {
  const ArrayXd cells = ArrayXd::Constant(6, 1 / 6.);
  const std::vector<Eigen::Index> wrong{2, 2}, zero{2, 0}, none;
  CHECK_THROWS_WITH(total_correlation(cells, wrong),
                    "total_correlation requires p to be as long as the product of shape (4), but p "
                    "has length 6");
  CHECK_THROWS_WITH(total_correlation(cells, zero),
                    "total_correlation requires shape to be positive, but shape[1] is 0");
  CHECK_THROWS_WITH(total_correlation(cells, none),
                    "total_correlation requires shape to be nonempty, but shape has length 0");
}

TEST_CASE("smoothed turns counts into a distribution, and refuses what no rule can") {
  CHECK((smoothed(ArrayXd{{3, 0}}, .5) == ArrayXd{{.875, .125}}).all());
  CHECK((smoothed(ArrayXd{{3, 1}}, 0) == ArrayXd{{.75, .25}}).all());
  CHECK_THROWS_WITH(smoothed(ArrayXd{{0, 0}}, 0),
                    "smoothed requires counts to be weights whose sum is positive and finite, but "
                    "their sum is 0");
  CHECK_THROWS_AS(smoothed(ArrayXd{{1e308, 1e308}}, 0), InvalidArgument);
  CHECK_THROWS_AS(smoothed(good, -1), InvalidArgument);
  CHECK_THROWS_AS(smoothed(good, not_a_number), InvalidArgument);
  CHECK_THROWS_WITH(smoothed(ArrayXd{{1, -2}}, 1, "kl", "q"),
                    "kl requires q to be nonnegative, but q[1] is -2");
}

TEST_CASE("a strided or reversed argument is taken as it stands") {
  const ArrayXd wide{{.1, 9, .2, 9, .7, 9}}, narrow{{.1, .2, .7}}, q{{.3, .3, .4}};
  const Eigen::Map<const ArrayXd, 0, Eigen::InnerStride<2>> strided(wide.data(), 3);
  for (const PairMeasure& row : pair_measures()) {
    INFO(row.name);
    CHECK(row.value(strided, q, 2) == row.value(narrow, q, 2));
  }
}
