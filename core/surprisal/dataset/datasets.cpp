#include "surprisal/dataset/datasets.hpp"

#include <cmath>
#include <cstdint>

#include "surprisal/dataset/iris.hpp"
#include "surprisal/dataset/make_blobs.hpp"
#include "surprisal/dataset/make_circles.hpp"
#include "surprisal/dataset/make_classification.hpp"
#include "surprisal/dataset/make_linear.hpp"
#include "surprisal/dataset/make_moons.hpp"
#include "surprisal/dataset/make_spiral.hpp"
#include "surprisal/dataset/make_xor.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

using Values = std::span<const double>;
using Kind = DatasetOption::Kind;

int count(double value) { return static_cast<int>(value); }
std::uint32_t seed(double value) { return static_cast<std::uint32_t>(value); }

constexpr DatasetOption samples(double initial) {
  return {"samples", "Samples", initial, 1, 1000, Kind::count};
}
constexpr DatasetOption noise(double initial) { return {"noise", "Noise", initial, 0, 0.5}; }
constexpr DatasetOption random_seed = {"seed", "Seed", 0, 0, 4294967295, Kind::seed};

constexpr DatasetOption classification_options[] = {
    samples(100),
    {"features", "Features", 20, 1, 50, Kind::count},
    {"informative", "Informative features", 2, 1, 10, Kind::count},
    {"redundant", "Redundant features", 2, 0, 20, Kind::count},
    {"repeated", "Repeated features", 0, 0, 20, Kind::count},
    {"classes", "Classes", 2, 1, 10, Kind::count},
    {"clusters_per_class", "Clusters per class", 2, 1, 4, Kind::count},
    {"flip", "Share of labels drawn anew", 0.01, 0, 1},
    {"separation", "Separation", 1, 0, 5},
    random_seed,
};
Dataset classification(Values v) {
  return make_classification({.samples = count(v[0]),
                              .features = count(v[1]),
                              .informative = count(v[2]),
                              .redundant = count(v[3]),
                              .repeated = count(v[4]),
                              .classes = count(v[5]),
                              .clusters_per_class = count(v[6]),
                              .flip = v[7],
                              .separation = v[8],
                              .seed = seed(v[9])});
}

constexpr DatasetOption moons_options[] = {samples(100), noise(0), random_seed};
Dataset moons(Values v) {
  return make_moons({.samples = count(v[0]), .noise = v[1], .seed = seed(v[2])});
}

constexpr DatasetOption circles_options[] = {
    samples(100), {"factor", "Radius of the inner circle", 0.8, 0, 0.99}, noise(0), random_seed};
Dataset circles(Values v) {
  return make_circles({.samples = count(v[0]), .factor = v[1], .noise = v[2], .seed = seed(v[3])});
}

constexpr DatasetOption blobs_options[] = {samples(100),
                                           {"features", "Features", 2, 1, 10, Kind::count},
                                           {"centers", "Blobs", 3, 1, 10, Kind::count},
                                           {"deviation", "Standard deviation", 1, 0, 5},
                                           {"box", "Half the side of the box", 10, 0, 20},
                                           random_seed};
Dataset blobs(Values v) {
  return make_blobs({.samples = count(v[0]),
                     .features = count(v[1]),
                     .centers = count(v[2]),
                     .deviation = v[3],
                     .box = v[4],
                     .seed = seed(v[5])});
}

constexpr DatasetOption xor_options[] = {
    samples(200), {"gap", "Gap along the axes", 0.05, 0, 0.5}, noise(0), random_seed};
Dataset exclusive_or(Values v) {
  return make_xor({.samples = count(v[0]), .gap = v[1], .noise = v[2], .seed = seed(v[3])});
}

constexpr DatasetOption spiral_options[] = {samples(200),
                                            {"arms", "Arms", 2, 1, 6, Kind::count},
                                            {"turns", "Turns", 1.75, -3, 3},
                                            noise(0),
                                            random_seed};
Dataset spiral(Values v) {
  return make_spiral({.samples = count(v[0]),
                      .arms = count(v[1]),
                      .turns = v[2],
                      .noise = v[3],
                      .seed = seed(v[4])});
}

constexpr DatasetOption linear_options[] = {samples(100),
                                            {"features", "Features", 2, 1, 10, Kind::count},
                                            {"margin", "Margin", 0.1, 0, 1},
                                            random_seed};
Dataset linear(Values v) {
  return make_linear(
             {.samples = count(v[0]), .features = count(v[1]), .margin = v[2], .seed = seed(v[3])})
      .data;
}

constexpr DatasetGenerator table[] = {
    {"make_classification", "Clusters among useless features", classification_options,
     classification},
    {"make_moons", "Two moons", moons_options, moons},
    {"make_circles", "Circle in a circle", circles_options, circles},
    {"make_blobs", "Blobs", blobs_options, blobs},
    {"make_xor", "Exclusive or", xor_options, exclusive_or},
    {"make_spiral", "Spirals", spiral_options, spiral},
    {"make_linear", "Divided by a line", linear_options, linear},
    {"iris", "Fisher's irises", {}, [](Values) { return iris(); }},
};

void require_whole(const char* function, const DatasetOption& option, double value) {
  if (option.kind == Kind::number) return;
  const bool is_seed = option.kind == Kind::seed;
  const double least = is_seed ? 0 : -2147483648.0, greatest = is_seed ? 4294967295 : 2147483647;
  require(value >= least && value <= greatest && value == std::floor(value), function, option.name,
          is_seed ? "a whole number from 0 to 4294967295" : "a whole number of 32 bits", value);
}

}  // namespace

std::span<const DatasetGenerator> dataset_generators() { return table; }

Dataset generate(const DatasetGenerator& generator, std::span<const double> values) {
  require_same_size(generator.name, "options", std::ssize(generator.options), "values",
                    std::ssize(values));
  for (std::size_t i = 0; i < values.size(); ++i)
    require_whole(generator.name, generator.options[i], values[i]);
  return generator.make(values);
}

}  // namespace surprisal
