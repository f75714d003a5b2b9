#include "surprisal/discrete/table_measures.hpp"

#include <catch_amalgamated.hpp>

#include "reference_cases.hpp"
#include "surprisal/discrete/conditional_entropy.hpp"
#include "surprisal/discrete/joint_entropy.hpp"
#include "surprisal/discrete/mutual_information.hpp"
#include "surprisal/discrete/total_correlation.hpp"
#include "surprisal/discrete/variation_of_information.hpp"

using Catch::Approx;
using Eigen::ArrayXd;
using Eigen::ArrayXXd;
using namespace surprisal;

namespace {
const double ln2 = std::log(2);
}

TEST_CASE("independent variables share exactly nothing, in any number of rows and columns") {
  for (Eigen::Index rows : {1, 2, 4, 8})
    for (Eigen::Index columns : {1, 2, 16}) {
      const double cell = 1 / static_cast<double>(rows * columns);
      const ArrayXXd table = ArrayXXd::Constant(rows, columns, cell);
      INFO(rows << " rows, " << columns << " columns");
      CHECK(mutual_information(table) == 0);
      CHECK(conditional_entropy(table) ==
            Approx(std::log(static_cast<double>(rows))).epsilon(1e-15));
    }
}

TEST_CASE("a variable and its copy share everything, and nothing is left to tell") {
  const ArrayXXd copy{{.25, 0, 0}, {0, .25, 0}, {0, 0, .5}};
  CHECK(mutual_information(copy) == Approx(1.5 * ln2).epsilon(1e-15));
  CHECK(conditional_entropy(copy) == 0);
  CHECK(variation_of_information(copy) == 0);
  CHECK(joint_entropy(copy) == Approx(1.5 * ln2).epsilon(1e-15));
}

TEST_CASE("conditional_entropy knows the column: rows are X, columns are Y") {
  const ArrayXXd table{{.25, .25}, {.25, .25}, {0, 0}};
  const ArrayXXd told{{.25, 0}, {.25, 0}, {0, .5}};  // Y = 1 tells X = 2; Y = 0 leaves one bit
  CHECK(conditional_entropy(table) == Approx(ln2).epsilon(1e-15));
  CHECK(conditional_entropy(told) == Approx(.5 * ln2).epsilon(1e-15));
  const ArrayXXd transposed = told.transpose();  // X tells Y
  CHECK(conditional_entropy(transposed) == 0);
}

TEST_CASE("mutual_information near independence keeps its digits") {
  // Cells ¼ ± ε have 2ε·log((1+4ε)/(1−4ε)) + ½·log(1 − 16ε²) = 8ε² + (64/3)ε⁴ + …
  for (double epsilon : {0x1p-20, 0x1p-30, 0x1p-45, 0x1p-52}) {
    const ArrayXXd table{{.25 + epsilon, .25 - epsilon}, {.25 - epsilon, .25 + epsilon}};
    INFO("epsilon " << epsilon);
    const double square = epsilon * epsilon;
    CHECK(mutual_information(table) ==
          Approx(8 * square + 64 / 3. * square * square).epsilon(1e-15));
  }
}

TEST_CASE("what is shared about an outcome too rare for its marginals' product is not infinite") {
  // Copies of a variable of n values, one of which has ε: each copy but one adds ε·(1 + log(1/ε)).
  for (double rare : {1e-100, 1e-144, 1e-145, 1e-200, 1e-300}) {
    INFO("epsilon " << rare);
    const double copied = rare * (1 - std::log(rare));
    const ArrayXXd pair{{rare, 0}, {0, 1}};
    CHECK(mutual_information(pair) == Approx(copied).epsilon(1e-15));
    CHECK(mutual_information_terms(pair)(0, 0) == Approx(copied - rare).epsilon(1e-15));
    CHECK(mutual_information_gradient(pair).joint(0, 0) == Approx(-std::log(rare)).epsilon(1e-15));
    CHECK(mutual_information_gradient(pair).joint(0, 1) == -inf);
    ArrayXd copies = ArrayXd::Zero(32);
    copies[0] = 1;
    copies[31] = rare;
    const std::vector<Eigen::Index> coins(5, 2);
    CHECK(total_correlation(copies, coins) == Approx(4 * copied).epsilon(1e-15));
  }
  const double rare = std::numeric_limits<double>::denorm_min();
  CHECK(mutual_information(ArrayXXd{{rare, 0}, {0, 1}}) == Approx(745 * rare).epsilon(1e-3));
}

TEST_CASE("rare outcomes of independent variables share nothing, however rare") {
  for (int power : {-300, -479, -481, -500, -536}) {
    const double rare = std::ldexp(1.0, power);
    INFO("2^" << power);
    CHECK(mutual_information(ArrayXXd{{rare * rare, rare}, {rare, 1}}) == 0);
    CHECK(mutual_information(ArrayXXd{{4 * rare * rare, rare}, {rare, 1}}) ==
          Approx(rare * rare * (4 * std::log(4) - 3)).epsilon(1e-14));
  }
}

TEST_CASE("conditional_entropy where Y nearly tells X keeps its digits") {
  const double epsilon = 0x1p-50;
  const ArrayXXd table{{.5 - epsilon, epsilon}, {epsilon, .5 - epsilon}};
  // 2ε·log(1/(2ε)) + (1 − 2ε)·(2ε + …)
  const double twice = 2 * epsilon;
  CHECK(conditional_entropy(table) ==
        Approx(twice * (50 * ln2 - ln2) + twice - twice * twice / 2).epsilon(1e-15));
}

TEST_CASE("total_correlation of three copies of a coin is 2 bits, of two variables their I") {
  ArrayXd copies = ArrayXd::Zero(8);
  copies[0] = copies[7] = .5;
  const std::vector<Eigen::Index> cube{2, 2, 2}, plane{2, 3}, line{6};
  CHECK(total_correlation(copies, cube) == Approx(2 * ln2).epsilon(1e-15));
  const ArrayXd cells{{.1, .2, .05, .3, 0, .35}};
  const ArrayXXd table{{.1, .2, .05}, {.3, 0, .35}};
  CHECK(total_correlation(cells, plane) == Approx(mutual_information(table)).epsilon(1e-15));
  CHECK(total_correlation(cells, line) == 0);
  CHECK(total_correlation_terms(cells, plane).sum() ==
        Approx(mutual_information(table)).epsilon(1e-14));
  const Gradient gradient = total_correlation_gradient(cells, plane);
  CHECK(gradient.p[1] == Approx(mutual_information_gradient(table).joint(0, 1)).epsilon(1e-15));
  CHECK(gradient.logits[5] ==
        Approx(mutual_information_gradient(table).logits(1, 2)).epsilon(1e-14));
}

TEST_CASE("total_correlation of exclusive or is 1 bit, though each pair shares nothing") {
  const ArrayXd exclusive_or{{.25, 0, 0, .25, 0, .25, .25, 0}};
  const std::vector<Eigen::Index> cube{2, 2, 2};
  CHECK(total_correlation(exclusive_or, cube) == Approx(ln2).epsilon(1e-15));
  CHECK(mutual_information(ArrayXXd::Constant(2, 2, .25)) == 0);
}

TEST_CASE("the table of table measures has each once, with all its functions") {
  CHECK(table_measures().size() == 4);
  for (const TableMeasure& row : table_measures()) {
    INFO(row.name);
    CHECK(row.value);
    CHECK(row.terms);
    CHECK(row.gradient);
  }
}
