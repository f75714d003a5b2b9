// PyTorch 1.13 agrees with every loss, its gradient and its mean.
#include <array>
#include <catch_amalgamated.hpp>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "core/loss/reference_rows.hpp"
#include "surprisal/loss/loss.hpp"
#include "surprisal/loss/reduction.hpp"

using namespace loss_rows;
using namespace surprisal;

namespace {

bool near(double got, double expected) {
  return std::abs(got - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

/// PyTorch takes the mean over all outputs, unless a loss is one of classes.
double samples_mean(const Loss& loss, const TorchRow& row) {
  return loss.link == Link::softmax ? row.mean : row.mean * static_cast<double>(row.width);
}

}  // namespace

TEST_CASE("losses, gradients and means are PyTorch's, to 1e-12") {
  std::set<std::string> seen;
  for (const TorchRow& row : torch_rows()) {
    seen.insert(row.loss);
    CAPTURE(row.loss, row.width, row.classes, row.label_smoothing, row.temperature, row.focus,
            row.weights, row.outputs, row.targets);
    const Loss& tested = loss(row.loss);
    std::vector<double> values(row.losses.size()), gradient(row.gradient.size());
    tested.kernel<double>()(row.batch(), row.settings(), values.data(), gradient.data());
    for (std::size_t i = 0; i < values.size(); ++i) CHECK(near(values[i], row.losses[i]));
    for (std::size_t i = 0; i < gradient.size(); ++i) CHECK(near(gradient[i], row.gradient[i]));
    const double scale = reduction_scale(tested, row.batch(), row.settings(), Reduction::mean);
    CHECK(near(reduced<double>(values, scale), samples_mean(tested, row)));
  }
  CHECK(seen.size() == losses().size());
}
