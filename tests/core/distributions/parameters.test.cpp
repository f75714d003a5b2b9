#include "surprisal/distributions/parameters.hpp"

#include "family_laws.hpp"

using namespace surprisal;

namespace {

constexpr Parameter parameters_of_row[] = {
    {.name = "any", .low = -infinity, .high = infinity, .initial = 0},
    {.name = "positive", .low = 0, .high = infinity, .initial = 1},
    {.name = "nonnegative", .low = 0, .high = infinity, .initial = 1, .closed = true},
    {.name = "above", .low = 2, .high = infinity, .initial = 3},
    {.name = "share", .low = 0, .high = 1, .initial = 0.5, .closed = true},
    {.name = "inside", .low = 0, .high = 1, .initial = 0.5},
    {.name = "count", .low = 0, .high = 9, .initial = 1, .closed = true, .whole = true},
};
const Family row = {.name = "example",
                    .title = "Example",
                    .formula = "",
                    .discrete = false,
                    .parameters = parameters_of_row,
                    .make = nullptr,
                    .fit = nullptr};

/// The message for one parameter outside of its domain, the others inside.
std::string refusal(std::size_t which, double value) {
  double v[] = {0, 1, 1, 3, 0.5, 0.5, 1};
  v[which] = value;
  return message_of([&] { require_parameters(row, {v[0], v[1], v[2], v[3], v[4], v[5], v[6]}); });
}

}  // namespace

TEST_CASE("parameters within their domains pass, closed ends too") {
  CHECK(refusal(0, -1e308) == "");
  CHECK(refusal(1, 5e-324) == "");
  CHECK(refusal(2, 0) == "");
  CHECK(refusal(4, 0) == "");
  CHECK(refusal(4, 1) == "");
  CHECK(refusal(6, 9) == "");
}

TEST_CASE("a parameter outside its domain is named, with its domain in words") {
  CHECK(refusal(0, infinity) == "example requires any to be finite, but any is Infinity");
  CHECK(refusal(1, 0) == "example requires positive to be positive and finite, but positive is 0");
  CHECK(refusal(2, -1) ==
        "example requires nonnegative to be nonnegative and finite, but nonnegative is -1");
  CHECK(refusal(2, infinity) ==
        "example requires nonnegative to be nonnegative and finite, but nonnegative is Infinity");
  CHECK(refusal(3, 2) == "example requires above to be above 2 and finite, but above is 2");
  CHECK(refusal(4, 1.5) == "example requires share to be from 0 to 1, but share is 1.5");
  CHECK(refusal(5, 1) ==
        "example requires inside to be from 0 to 1, both excluded, but inside is 1");
  CHECK(refusal(6, 2.5) ==
        "example requires count to be a whole number from 0 to 9, but count is 2.5");
  for (std::size_t i = 0; i < 7; ++i) CHECK(refusal(i, nan_value).ends_with(" is NaN"));
}

TEST_CASE("samples are counted and looked at one by one") {
  CHECK(message_of([] { require_samples("fit_example", Eigen::Array3d(1, 2, 3), 3); }) == "");
  CHECK(message_of([] { require_samples("fit_example", Eigen::Array2d(1, 2), 3); }) ==
        "fit_example requires samples to be at least 3 numbers, but samples has length 2");
  CHECK(message_of([] { require_samples("fit_example", Eigen::Array2d(1, -infinity), 2); }) ==
        "fit_example requires samples to be finite, but samples[1] is -Infinity");
}

TEST_CASE("a family is found by its name, and its parameters have initial values inside") {
  for (const Family& family : families()) {
    CHECK(&family_named(family.name) == &family);
    std::vector<double> initial;
    for (const Parameter& parameter : family.parameters) initial.push_back(parameter.initial);
    const Member member = family.make(initial);
    CHECK(member->family() == family.name);
    CHECK(member->parameters() == initial);
    CHECK(member->support().discrete == family.discrete);
  }
  CHECK(message_of([] { family_named("norml"); }) ==
        "family_named requires name to be a family, but name is \"norml\"");
}
