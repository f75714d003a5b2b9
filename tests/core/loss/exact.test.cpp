// The errors that the headers state, against mpmath: tests/reference/losses.py.
#include <algorithm>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/loss/reference_rows.hpp"
#include "surprisal/loss/loss.hpp"

using namespace loss_rows;
using namespace surprisal;

namespace {

/// The largest errors that are allowed in a region, in eps of what `scale` says.
struct Bound {
  double loss, gradient;
};

constexpr double eps = std::numeric_limits<double>::epsilon();

double largest(const std::vector<double>& x) {
  double result = 0;
  for (double value : x) result = std::max(result, std::abs(value));
  return result;
}

/// A rounding of the difference of two logits is half of its ulp, and so relative to exp of it: 64
/// eps where logits are 300 apart.
Bound bound(const ExactRow& row) {
  const std::string name = row.loss, region = row.region;
  const bool softmax = loss(row.loss).link == Link::softmax;
  if (region == "sure" && softmax) return {128, 128};
  if (name == "binary_focal") return {16, 16};
  if (name == "focal") return {8, 8};
  return {4, 4};
}

/// Where p is nearly y, a gradient is the difference of two numbers that p and y are known to eps
/// of, and KL, which is a square of it, knows its root as well.
Bound scale(const ExactRow& row) {
  const bool is_near = row.region == std::string("near");
  const bool is_kl = std::string(row.loss).find("kl_to") != std::string::npos;
  return {is_near && is_kl ? std::sqrt(row.value) : row.value,
          is_near ? 1.0 : largest(row.gradient)};
}

}  // namespace

TEST_CASE("losses and gradients are as exact as their headers say") {
  REQUIRE(exact_rows().size() > 300);
  for (const ExactRow& row : exact_rows()) {
    CAPTURE(row.loss, row.region, row.setting, row.outputs, row.targets);
    const auto width = static_cast<std::ptrdiff_t>(row.outputs.size());
    const LossBatch<double> batch{row.outputs.data(), row.targets.data(), 1, width};
    double value = 0;
    std::vector<double> gradient(row.outputs.size());
    loss(row.loss).twice(batch, row.settings(), &value, gradient.data());
    constexpr double least = 2e-290;  // what the reference takes for 0
    CHECK(std::abs(value - row.value) <= bound(row).loss * eps * scale(row).loss + least);
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] -= row.gradient[i];
    CHECK(largest(gradient) <= bound(row).gradient * eps * scale(row).gradient + least);
  }
}
