// Where other libraries, or the formulas as they are written, go wrong.
#include <array>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>

#include "surprisal/discrete/entropy.hpp"
#include "surprisal/loss/loss_value.hpp"
#include "surprisal/numerics/elementary.hpp"

using namespace surprisal;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool near(double got, double expected, double relative) {
  return std::abs(got - expected) <= relative * std::abs(expected);
}

/// The loss of one sample, and its slopes.
LossValue of_class(const char* name, const Samples& z, int index, const LossSettings& s = {}) {
  return loss_value(loss(name), z, Eigen::ArrayXi::Constant(1, index), s);
}
LossValue of_output(const char* name, double z, double y, const LossSettings& s = {}) {
  return loss_value(loss(name), SampleRows::Constant(1, 1, z), SampleRows::Constant(1, 1, y), s);
}

const SampleRows p{{0.1, 0.2, 0.3, 0.4}}, q{{0.2, 0.2, 0.3, 0.3}};

}  // namespace

TEST_CASE(
    "the cross-entropy of a sure class keeps its digits and its gradient, which tfjs clips away") {
  const LossValue sure = of_class("cross_entropy", SampleRows{{10, 0, -5}}, 0);
  const double others = std::exp(-10.0) + std::exp(-15.0);
  CHECK(near(sure.value[0], 4.57e-5, 1e-3));  // tfjs: .5514, and no gradient
  CHECK(near(sure.value[0], std::log1p(others), 1e-15));
  CHECK(near(sure.gradient(0, 0), -others / (1 + others), 1e-15));
  const LossValue surer = of_class("cross_entropy", SampleRows{{300, 0}}, 0);
  CHECK(near(surer.value[0], std::exp(-300.0), 1e-15));
  CHECK(near(surer.gradient(0, 0), -std::exp(-300.0), 1e-15));
}

TEST_CASE(
    "a logit of −8 with label 1 has a slope of −.99966, where squared error of p has almost none") {
  const LossValue entropy = of_output("binary_cross_entropy", -8, 1);
  CHECK(near(entropy.value[0], 8.000335406372896, 1e-15));
  CHECK(near(entropy.gradient(0, 0), -0.9996646498695336, 1e-15));
  const double probability = logistic_of(-8.0);
  const double half_squared = of_output("squared_error", probability, 1).gradient(0, 0) / 2;
  CHECK(near(half_squared * probability * (1 - probability), -3.35e-4, 1e-3));
}

TEST_CASE("a logit of 40 with label 1 has a slope of −e^−40, where p − y is 0") {
  CHECK(near(of_output("binary_cross_entropy", 40, 1).gradient(0, 0), -std::exp(-40.0), 1e-15));
  CHECK(near(of_output("logistic", 40, 1).gradient(0, 0), -std::exp(-40.0), 1e-15));
  CHECK(near(of_output("logistic", 40, 1).value[0], std::exp(-40.0), 1e-15));
}

TEST_CASE("scores of 1000, 1001, 1002 have the softmax .0900, .2447, .6652") {
  const LossValue value = of_class("cross_entropy", SampleRows{{1000, 1001, 1002}}, 2);
  CHECK(near(value.value[0], 0.4076059644443803, 1e-15));
  CHECK(near(value.gradient(0, 0), 0.09003057317038046, 1e-15));
  CHECK(near(value.gradient(0, 1), 0.24472847105479764, 1e-15));
  CHECK(near(value.gradient(0, 2), 0.6652409557748219 - 1, 2e-15));
}

TEST_CASE(
    "label smoothing of .1 over 3 classes leaves a floor of .291140, where the gradient is 0") {
  const double best = std::log((0.9 + 0.1 / 3) / (0.1 / 3));
  const LossSettings smooth{.label_smoothing = 0.1};
  const LossValue floor = of_class("cross_entropy", SampleRows{{best, 0, 0}}, 0, smooth);
  CHECK(near(floor.value[0], 0.291140, 2e-6));
  CHECK(floor.gradient.abs().maxCoeff() <= 1e-16);
  const double smoothed[] = {0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3};
  CHECK(near(floor.value[0], entropy(Eigen::Map<const Eigen::Array3d>(smoothed)), 1e-15));
}

TEST_CASE("KL to targets is what PyTorch calls batchmean, four times its mean over four classes") {
  const LossValue kl = loss_value(loss("kl_to_targets"), q.log(), p);
  CHECK(near(kl.value[0], 0.045758110925, 1e-11));
  CHECK(near(kl.value[0] / 4, 0.011440, 1e-4));
  CHECK((kl.gradient - (q - p)).abs().maxCoeff() <= 1e-16);
  CHECK(
      near(loss_value(loss("reverse_kl_to_targets"), q.log(), p).value[0], 0.052324814376, 1e-11));
}

TEST_CASE("KL of nearly the target keeps its digits, and that of the target is 0") {
  for (const char* name : {"kl_to_targets", "reverse_kl_to_targets"}) {
    const SampleRows moved{{std::log(0.5) + 1e-6, std::log(0.5) - 1e-6}};
    const LossValue close = loss_value(loss(name), moved, SampleRows{{0.5, 0.5}});
    CHECK(near(close.value[0], 5e-13, 1e-9));
    const LossValue same = loss_value(loss(name), SampleRows{{0, 0}}, SampleRows{{0.5, 0.5}});
    CHECK(same.value[0] == 0);
    CHECK((same.gradient == 0).all());
  }
}

TEST_CASE("a target 0 where the logit is −infinity adds nothing, where PyTorch has NaN") {
  const SampleRows z{{0, 0, -infinity}}, y{{0.5, 0.5, 0}};
  for (const char* name : {"kl_to_targets", "reverse_kl_to_targets"}) {
    const LossValue none = loss_value(loss(name), z, y);
    CHECK(none.value[0] == 0);
    CHECK((none.gradient == 0).all());
  }
  const LossValue entropy = loss_value(loss("cross_entropy"), z, y);
  CHECK(near(entropy.value[0], std::log(2.0), 1e-15));
  CHECK((entropy.gradient == 0).all());
  CHECK(near(loss_value(loss("focal"), z, y).value[0], std::log(2.0) / 4, 1e-15));
  CHECK(near(of_class("focal", z, 1).value[0], std::log(2.0) / 4, 1e-15));
}

TEST_CASE("what the targets hold impossible costs reverse KL infinitely, and what p does, KL") {
  const SampleRows z{{0, 0, -2}}, y{{0.5, 0.5, 0}}, even{{0.25, 0.5, 0.25}};
  CHECK(loss_value(loss("reverse_kl_to_targets"), z, y).value[0] == infinity);
  CHECK(std::isfinite(loss_value(loss("kl_to_targets"), z, y).value[0]));
  const SampleRows impossible{{0, 0, -infinity}};
  CHECK(loss_value(loss("kl_to_targets"), impossible, even).value[0] == infinity);
  CHECK(loss_value(loss("cross_entropy"), impossible, even).value[0] == infinity);
  CHECK(of_class("cross_entropy", impossible, 2).value[0] == infinity);
}

TEST_CASE("weights of 0 for all targets leave nothing to learn: 0, where PyTorch has NaN") {
  const std::array weights{0.0, 1.0, 1.0};
  const LossValue none = of_class("cross_entropy", SampleRows{{1, 2, 3}}, 0, {.weights = weights});
  CHECK(none.value[0] == 0);
  CHECK((none.gradient == 0).all());
}

TEST_CASE("a focal loss of 0 focus is cross-entropy, and sure samples hardly count") {
  const SampleRows z{{0.5, -1, 2}};
  const LossSettings none{.focus = 0};
  CHECK(of_class("focal", z, 1, none).value[0] == of_class("cross_entropy", z, 1).value[0]);
  CHECK(near(loss_value(loss("focal"), z, SampleRows{{0.25, 0.25, 0.5}}, none).value[0],
             loss_value(loss("cross_entropy"), z, SampleRows{{0.25, 0.25, 0.5}}).value[0], 1e-15));
  CHECK(of_output("binary_focal", 0.5, 1, none).value[0] ==
        of_output("binary_cross_entropy", 0.5, 1).value[0]);
  // Lin et al.: a sample with p = .9 counts 100 times less, one with p = .968 1000 times.
  const double z_of_9 = std::log(9.0);
  CHECK(near(of_output("binary_focal", z_of_9, 1).value[0],
             of_output("binary_cross_entropy", z_of_9, 1).value[0] / 100, 1e-14));
  for (double focus : {0.0, 0.5, 1.0, 2.0})
    for (const double sure : {800.0, 1e4})
      CHECK(std::abs(of_class("focal", SampleRows{{sure, 0}}, 0, {.focus = focus}).value[0]) <
            1e-300);
}

TEST_CASE("the two focal losses and the three cross-entropies agree on two classes") {
  for (double z : {-700.0, -3.5, 0.0, 0.25, 30.0}) {
    const SampleRows scores{{0, z}};
    CHECK(near(of_class("cross_entropy", scores, 1).value[0],
               of_output("binary_cross_entropy", z, 1).value[0], 1e-15));
    CHECK(of_output("logistic", z, -1).value[0] ==
          of_output("binary_cross_entropy", z, 0).value[0]);
    CHECK(near(of_class("focal", scores, 0).value[0], of_output("binary_focal", z, 0).value[0],
               2e-14));
    CHECK(near(of_class("focal", scores, 0).gradient(0, 1),
               of_output("binary_focal", z, 0).gradient(0, 0), 2e-14));
  }
}

TEST_CASE("the margins of the hinge and the perceptron have their kinks where they say") {
  CHECK(of_output("hinge", 0.25, 1).value[0] == 0.75);
  CHECK(of_output("hinge", 1, 1).gradient(0, 0) == 0);
  CHECK(of_output("hinge", -1, -1).value[0] == 0);
  CHECK(of_output("hinge", 0.999, 1).gradient(0, 0) == -1);
  CHECK(of_output("perceptron", -2, 1).value[0] == 2);
  CHECK(of_output("perceptron", 0, 1).gradient(0, 0) == -1);
  CHECK(of_output("perceptron", 0, -1).gradient(0, 0) == 1);
  CHECK(of_output("perceptron", 1e-300, 1).gradient(0, 0) == 0);
  CHECK(of_output("squared_error", 10, 0).value[0] == 100);
  CHECK(of_output("squared_error", 10, 0).gradient(0, 0) == 20);
}

TEST_CASE("losses give the examples of their documentation") {
  CHECK(near(of_class("cross_entropy", SampleRows{{10, 0, 0}}, 0).value[0], 9.079573746725e-05,
             1e-12));
  CHECK(near(of_output("logistic", 0, 1).value[0], std::log(2.0), 1e-15));
  CHECK(of_output("logistic", 0, 1).gradient(0, 0) == -0.5);
  CHECK(near(of_output("binary_focal", 0, 1).value[0], std::log(2.0) / 4, 1e-15));
  CHECK(near(of_class("focal", SampleRows{{0, 0}}, 0).value[0], std::log(2.0) / 4, 1e-15));
  CHECK(of_output("hinge", 0.25, 1).gradient(0, 0) == -1);
  CHECK(of_output("perceptron", -2, 1).gradient(0, 0) == -1);
}
