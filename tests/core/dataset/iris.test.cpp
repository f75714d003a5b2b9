#include "surprisal/dataset/iris.hpp"

#include <catch_amalgamated.hpp>

#include "core/dataset/mixed.hpp"

using namespace surprisal;

namespace {

const KnownDataset known[] = {
#include "reference/dataset/iris.inc"
};

}  // namespace

TEST_CASE("iris is scikit-learn's, flower by flower") {
  const Dataset data = iris();
  check_dataset(data, known[0]);
  CHECK(data.class_names == std::vector<std::string>{"setosa", "versicolor", "virginica"});
  CHECK(data.feature_names[2] == "petal length (cm)");
}

TEST_CASE("the means of iris are those that Fisher gives in table II") {
  const double means[3][4] = {
      {5.006, 3.428, 1.462, 0.246}, {5.936, 2.770, 4.260, 1.326}, {6.588, 2.974, 5.552, 2.026}};
  const SampleRows features = iris().features;
  for (Eigen::Index species = 0; species < 3; ++species)
    for (Eigen::Index j = 0; j < 4; ++j)
      CHECK(std::abs(features.block(50 * species, j, 50, 1).mean() - means[species][j]) < 1e-12);
}

TEST_CASE("flowers 35 and 38 of iris are Fisher's, not the misprinted ones of the UCI repository") {
  const SampleRows features = iris().features;
  CHECK((features.row(34) == Eigen::Array<double, 1, 4>(4.9, 3.1, 1.5, 0.2)).all());
  CHECK((features.row(37) == Eigen::Array<double, 1, 4>(4.9, 3.6, 1.4, 0.1)).all());
}

TEST_CASE("the example of take_samples takes one flower of each species") {
  CHECK(take_samples(iris(), {{0, 50, 100}}).labels == std::vector<int>{0, 1, 2});
}
