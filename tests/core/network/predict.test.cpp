#include "surprisal/network/predict.hpp"

#include <catch_amalgamated.hpp>
#include <cmath>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;

namespace {

// Two inputs, two ReLU units, two outputs: small whole numbers, all exact.
const LayerSpec layers[] = {{2, "relu"}, {2, "identity"}};
const Shape shape(2, layers);
const double parameters[] = {1, 2, -1, 1, 0, -1, 2, 1, -1, 3, 1, 0};

}  // namespace

TEST_CASE("every unit's z and a are what one computes by hand") {
  SampleRows points(2, 2);
  points << 1, 2, 3, -1;
  const auto values = layer_values(shape, parameters, points);
  REQUIRE(values.size() == 2);
  SampleRows hidden_z(2, 2), hidden_a(2, 2), outputs(2, 2);
  hidden_z << 5, 0, 1, -5;  // (1 + 4 + 0, −1 + 2 − 1) and (3 − 2 + 0, −3 − 1 − 1)
  hidden_a << 5, 0, 1, 0;
  outputs << 11, -5, 3, -1;  // (2·5 + 0 + 1, −5 + 0 + 0) and (2 + 0 + 1, −1)
  CHECK((values[0].z == hidden_z).all());
  CHECK((values[0].a == hidden_a).all());
  CHECK((values[1].z == outputs).all());
  CHECK((values[1].a == outputs).all());
}

TEST_CASE("predictions go through the loss's link") {
  SampleRows point(1, 2);
  point << 1, 2;
  CHECK(predict(shape, parameters, Link::identity, point)(0, 0) == 11);
  const double share = predict(shape, parameters, Link::softmax, point)(0, 1);
  CHECK_THAT(share, Catch::Matchers::WithinRel(1 / (1 + std::exp(16.0)), 1e-14));
  CHECK_THAT(predict(shape, parameters, Link::logistic, point)(0, 1),
             Catch::Matchers::WithinRel(1 / (1 + std::exp(5.0)), 1e-14));
}

TEST_CASE("more samples than go through at a time are all there") {
  const SampleRows points = SampleRows::Random(1000, 2);
  const SampleRows all = predict(shape, parameters, Link::identity, points);
  for (const Eigen::Index i : {0, 255, 256, 511, 999}) {
    const SampleRows one = predict(shape, parameters, Link::identity, points.row(i));
    CHECK((one.row(0) == all.row(i)).all());
  }
  CHECK(predict(shape, parameters, Link::identity, SampleRows(0, 2)).rows() == 0);
}

TEST_CASE("samples of another width are refused") {
  const auto wants = Catch::Matchers::ContainsSubstring("features to be of 2 columns");
  CHECK_THROWS_MATCHES(predict(shape, parameters, Link::identity, SampleRows::Zero(1, 3)),
                       InvalidArgument, Catch::Matchers::MessageMatches(wants));
  CHECK_THROWS_MATCHES(layer_values(shape, parameters, SampleRows::Zero(1, 1)), InvalidArgument,
                       Catch::Matchers::MessageMatches(wants));
}
