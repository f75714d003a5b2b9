// The laws of all losses: gradients are slopes, and nothing depends on what else is in a batch.
#include <algorithm>
#include <catch_amalgamated.hpp>

#include "core/loss/random_batch.hpp"

using namespace surprisal;

namespace {

constexpr std::ptrdiff_t widths[] = {1, 2, 3, 4, 5, 9, 13};
constexpr std::ptrdiff_t samples = 5;

bool has_kink(const Loss& loss) {
  return loss.name == std::string_view("hinge") || loss.name == std::string_view("perceptron");
}

std::size_t at(std::ptrdiff_t i) { return static_cast<std::size_t>(i); }

/// The derivative of a sample's loss by one of its outputs, from both sides.
double central_difference(const Loss& loss, RandomBatch<double> batch, std::ptrdiff_t sample,
                          std::ptrdiff_t output) {
  constexpr double h = 1e-5;
  double& moved = batch.outputs[at(sample * batch.width + output)];
  const double here = moved;
  moved = here + h;
  const double above = Results<double>(loss, batch).losses[at(sample)];
  moved = here - h;
  const double below = Results<double>(loss, batch).losses[at(sample)];
  return (above - below) / ((here + h) - (here - h));
}

double norm(const std::vector<double>& x) {
  double squares = 0;
  for (double value : x) squares += value * value;
  return std::sqrt(squares);
}

}  // namespace

TEST_CASE("gradients are central differences of the losses, to 1e-9 of their norm") {
  for (const Loss& loss : losses()) {
    for (std::ptrdiff_t width : widths) {
      for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(loss.name, width, seed);
        RandomBatch<double> batch = random_batch<double>(loss, seed, samples, width, 1.5);
        // Away from the kinks of losses that are made of lines.
        if (has_kink(loss))
          for (double& z : batch.outputs) z += 1.0 / 512;
        const Results<double> results(loss, batch);
        std::vector<double> errors;
        for (std::ptrdiff_t i = 0; i < samples; ++i)
          for (std::ptrdiff_t j = 0; j < width; ++j)
            errors.push_back(results.gradient[at(i * width + j)] -
                             central_difference(loss, batch, i, j));
        CHECK(norm(errors) <= 1e-9 * norm(results.gradient));
      }
    }
  }
}

TEST_CASE("a loss is the same without its gradient, and whatever stands beside a sample") {
  for (const Loss& loss : losses()) {
    for (std::ptrdiff_t width : {1, 3, 4, 70}) {
      for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(loss.name, width, seed);
        const RandomBatch<float> batch = random_batch<float>(loss, seed, samples, width, 4);
        const Results<float> all(loss, batch);
        for (std::ptrdiff_t i = 0; i < samples; ++i) {
          RandomBatch<float> one = batch;
          one.samples = 1;
          const std::ptrdiff_t wide = batch.classes ? 1 : width;
          one.targets.assign(batch.targets.begin() + i * wide,
                             batch.targets.begin() + (i + 1) * wide);
          one.outputs.assign(batch.outputs.begin() + i * width,
                             batch.outputs.begin() + (i + 1) * width);
          const Results<float> alone(loss, one);
          CHECK(alone.losses[0] == all.losses[at(i)]);
          CHECK(std::equal(alone.gradient.begin(), alone.gradient.end(),
                           all.gradient.begin() + i * width));
          float without = 0;
          LossSettings settings = one.settings;
          settings.weights = one.weights;
          loss.single(one.batch(), settings, &without, nullptr);
          CHECK(without == all.losses[at(i)]);
        }
      }
    }
  }
}

TEST_CASE("floats give what doubles give, to their precision") {
  for (const Loss& loss : losses()) {
    for (std::ptrdiff_t width : {1, 2, 5, 70, 1000}) {
      for (std::uint64_t seed = 0; seed < 6; ++seed) {
        CAPTURE(loss.name, width, seed);
        const Results<double> twice(loss, random_batch<double>(loss, seed, samples, width, 2));
        const Results<float> single(loss, random_batch<float>(loss, seed, samples, width, 2));
        for (std::size_t i = 0; i < twice.losses.size(); ++i)
          CHECK(std::abs(single.losses[i] - twice.losses[i]) <= 4e-6 * (1 + twice.losses[i]));
        double worst = 0;
        for (std::size_t i = 0; i < twice.gradient.size(); ++i)
          worst = std::max(worst, std::abs(single.gradient[i] - twice.gradient[i]));
        CHECK(worst <= 4e-6 * (1 + norm(twice.gradient)));
      }
    }
  }
}
