#include "surprisal/loss/loss_value.hpp"

#include <array>
#include <catch_amalgamated.hpp>
#include <limits>

#include "surprisal/numerics/require.hpp"

using namespace surprisal;

namespace {

const SampleRows scores{{1, 2, 3}, {0, -1, 0.5}};
const SampleRows shares{{0.2, 0.3, 0.5}, {1, 0, 0}};
constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

/// The message of a call that must fail.
template <class Call>
std::string message(Call call) {
  try {
    call();
  } catch (const InvalidArgument& error) {
    return error.what();
  }
  return "no error";
}

std::string message_of(const char* name, const Samples& targets,
                       const LossSettings& settings = {}) {
  return message([&] { loss_value(loss(name), scores, targets, settings); });
}

}  // namespace

TEST_CASE(
    "loss_value gives the losses of samples, their sum, or their mean, each with its slopes") {
  const Loss& tested = loss("cross_entropy");
  const LossValue none = loss_value(tested, scores, shares, {}, Reduction::none);
  const LossValue sum = loss_value(tested, scores, shares, {}, Reduction::sum);
  const LossValue mean = loss_value(tested, scores, shares);
  REQUIRE(none.value.size() == 2);
  CHECK(sum.value[0] == none.value.sum());
  CHECK(mean.value[0] == sum.value[0] / 2);
  CHECK((sum.gradient == none.gradient).all());
  CHECK((mean.gradient == none.gradient / 2).all());
}

TEST_CASE("loss_value takes tables of either order, and a column for one output") {
  const Eigen::ArrayXXd by_columns = scores;
  CHECK(loss_value(loss("cross_entropy"), by_columns, shares).value[0] ==
        loss_value(loss("cross_entropy"), scores, shares).value[0]);
  const Eigen::Array3d z(2, 0.5, -1), y(1, -1, 1);
  CHECK(loss_value(loss("hinge"), z, y, {}, Reduction::sum).value[0] == 3.5);
}

TEST_CASE("loss_value of classes is that of the probabilities 0 and 1") {
  const SampleRows hot{{0, 0, 1}, {1, 0, 0}};
  const std::array weights{0.5, 2.0, 3.0};
  for (const char* name : {"cross_entropy", "focal"}) {
    for (double smoothing : {0.0, 0.1}) {
      const LossSettings settings{.label_smoothing = smoothing, .weights = weights};
      const LossValue classes =
          loss_value(loss(name), scores, Eigen::Array2i(2, 0), settings, Reduction::none);
      const LossValue same = loss_value(loss(name), scores, hot, settings, Reduction::none);
      CHECK((classes.value - same.value).abs().maxCoeff() <= 1e-15);
      CHECK((classes.gradient - same.gradient).abs().maxCoeff() <= 1e-15);
    }
  }
}

TEST_CASE("loss_value says which target, setting or weight is wrong") {
  SampleRows wrong = shares;
  wrong(1, 2) = -0.5;
  CHECK(message_of("cross_entropy", wrong) ==
        "cross_entropy requires targets[1] to be nonnegative, but targets[1][2] is -0.5");
  wrong(1, 2) = 0.5;
  CHECK(message_of("kl_to_targets", wrong) ==
        "kl_to_targets requires the sum of targets[1] to be 1, but the sum of targets[1] is 1.5");
  CHECK(message_of("hinge", shares) ==
        "hinge requires targets[0] to be -1 or 1, but targets[0][0] is 0.2");
  wrong(1, 2) = 1.25;
  CHECK(message_of("binary_focal", wrong) ==
        "binary_focal requires targets[1] to be between 0 and 1, but targets[1][2] is 1.25");
  wrong(0, 1) = nan_value;
  CHECK(message_of("squared_error", wrong) ==
        "squared_error requires targets[0] to be finite, but targets[0][1] is NaN");
  CHECK(message_of("squared_error", SampleRows(2, 2)) ==
        "squared_error requires targets to be of the shape of outputs (2 × 3), but targets is "
        "2 × 2");
  CHECK(message_of("cross_entropy", shares, {.label_smoothing = 1.5}) ==
        "cross_entropy requires label_smoothing to be between 0 and 1, but label_smoothing is 1.5");
  CHECK(message_of("kl_to_targets", shares, {.temperature = nan_value}) ==
        "kl_to_targets requires temperature to be between 0.01 and 100, but temperature is NaN");
  const std::array two{1.0, 2.0};
  const std::array negative{1.0, -2.0, 1.0};
  CHECK(message_of("focal", shares, {.weights = two}) ==
        "focal requires weights to be one a class (3), but weights has length 2");
  CHECK(message_of("focal", shares, {.weights = negative}) ==
        "focal requires weights to be nonnegative and finite, but weights[1] is -2");
}

TEST_CASE("loss_value says which class is wrong, and which loss takes none") {
  const auto with = [](const char* name, const Classes& classes) {
    return message([&] { loss_value(loss(name), scores, classes); });
  };
  CHECK(with("cross_entropy", Eigen::Array2i(0, 3)) ==
        "cross_entropy requires classes to be an index of an output, from 0 to 2, but classes[1] "
        "is 3");
  CHECK(with("cross_entropy", Eigen::Array3i(0, 1, 2)) ==
        "cross_entropy requires classes to be as long as outputs (2), but classes has length 3");
  CHECK(with("hinge", Eigen::Array2i(0, 1)) ==
        "hinge requires targets to be of the shape of outputs, but targets are classes");
  CHECK(message([] { loss_value(loss("hinge"), SampleRows(0, 3), SampleRows(0, 3)); }) ==
        "hinge requires outputs to be nonempty, but outputs is 0 × 3");
}

TEST_CASE("settings that a loss does not heed change nothing") {
  const std::array weights{1.0, 2.0, 3.0};
  const LossSettings odd{.label_smoothing = 0.5, .temperature = 3, .focus = 1, .weights = weights};
  for (const char* name : {"squared_error", "kl_to_targets", "focal"}) {
    LossSettings heeded;
    for (const LossSetting& setting : loss(name).settings)
      heeded.*setting.member = odd.*setting.member;
    if (loss(name).takes_weights) heeded.weights = weights;
    CHECK(loss_value(loss(name), scores, shares, odd).value[0] ==
          loss_value(loss(name), scores, shares, heeded).value[0]);
  }
}
