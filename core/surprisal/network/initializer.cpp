#include "surprisal/network/initializer.hpp"

#include <cmath>

#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

double around_zero(Random& random, double bound) { return bound * (2 * random.uniform() - 1); }

double zeros(Random&, std::ptrdiff_t, std::ptrdiff_t) { return 0; }

double uniform(Random& random, std::ptrdiff_t, std::ptrdiff_t) { return around_zero(random, 0.5); }

double glorot(Random& random, std::ptrdiff_t inputs, std::ptrdiff_t units) {
  return around_zero(random, std::sqrt(6 / static_cast<double>(inputs + units)));
}

double he(Random& random, std::ptrdiff_t inputs, std::ptrdiff_t) {
  return random.normal() * std::sqrt(2 / static_cast<double>(inputs));
}

constexpr Initializer rows[] = {
    {"zeros", "Zeros", "0", zeros},
    {"uniform", "Uniform", "U(−½, ½)", uniform},
    {"glorot", "Glorot", "U(−b, b), b = √(6/(n + m))", glorot},
    {"he", "He", "N(0, 2/n)", he},
};

}  // namespace

std::span<const Initializer> initializers() { return rows; }

const Initializer& initializer(std::string_view name) {
  return row_named(initializers(), name, "initializer", "name");
}

}  // namespace surprisal
