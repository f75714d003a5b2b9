#include "surprisal/network/schedule.hpp"

#include <cmath>

#include "surprisal/network/power.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

constexpr Setting step_settings[] = {{"every", 30, 1, 1e6}, {"factor", 0.5, 0, 1}};
constexpr Setting cosine_settings[] = {{"epochs", 100, 1, 1e6}};

/// ½·(1 + cos πx) for 0 <= x <= 1, without the C library, whose cosines differ in their last bits:
/// ½ + ½·sin(π(½ − x)) by its series.
double half_wave(double x) {
  const double y = 3.141592653589793 * (0.5 - x), z = y * y;
  double sine = 0;
  for (int n = 21; n > 1; n -= 2) sine = (1 + sine) * -z / (n * (n - 1));
  return 0.5 + 0.5 * y * (1 + sine);
}

double constant_factor(std::int64_t, std::span<const double>) { return 1; }

double step_factor(std::int64_t epoch, std::span<const double> settings) {
  const double count = std::floor(static_cast<double>(epoch) / settings[0]);
  return power(settings[1], static_cast<std::int64_t>(count));
}

double cosine_factor(std::int64_t epoch, std::span<const double> settings) {
  const double x = static_cast<double>(epoch) / settings[0];
  return x < 1 ? half_wave(x) : 0;
}

const Schedule rows[] = {
    {"constant", "Constant", "η", {}, constant_factor},
    {"step", "Step", "η·f^⌊t/k⌋", step_settings, step_factor},
    {"cosine", "Cosine", "η·½(1 + cos(π·t/T))", cosine_settings, cosine_factor},
};

}  // namespace

std::span<const Schedule> schedules() { return rows; }

const Schedule& schedule(std::string_view name) {
  return row_named(schedules(), name, "schedule", "name");
}

}  // namespace surprisal
