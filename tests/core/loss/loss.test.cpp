#include "surprisal/loss/loss.hpp"

#include <catch_amalgamated.hpp>
#include <set>
#include <string>

using namespace surprisal;

TEST_CASE("a loss is found by its name, and an unknown one is answered with all names") {
  for (const Loss& row : losses()) CHECK(&loss(row.name) == &row);
  CHECK_THROWS_WITH(loss("kl"),
                    "loss requires name to be one of squared_error, binary_cross_entropy, "
                    "cross_entropy, kl_to_targets, reverse_kl_to_targets, hinge, logistic, "
                    "perceptron, binary_focal, focal, but name is kl");
}

TEST_CASE("names, titles and formulas of losses are all different") {
  std::set<std::string> seen;
  for (const Loss& row : losses()) seen.insert({row.name, row.title, row.formula});
  CHECK(seen.size() == 3 * losses().size());
}

TEST_CASE("settings of losses are what LossSettings has unless told, and within their range") {
  for (const Loss& row : losses()) {
    for (const LossSetting& setting : row.settings) {
      CAPTURE(row.name, setting.name);
      CHECK(LossSettings{}.*setting.member == setting.standard);
      CHECK(setting.standard >= setting.least);
      CHECK(setting.standard <= setting.most);
    }
  }
}

TEST_CASE("losses of a softmax take probabilities, and classes only they") {
  for (const Loss& row : losses()) {
    CAPTURE(row.name);
    CHECK((row.link == Link::softmax) == (row.targets == Targets::probabilities));
    if (row.takes_classes) CHECK(row.link == Link::softmax);
  }
}
