#include "surprisal/distributions/parameters.hpp"

#include <cmath>
#include <string>

#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

bool inside(const Parameter& parameter, double value) {
  const bool above = parameter.closed ? value >= parameter.low : value > parameter.low;
  const bool below = parameter.closed ? value <= parameter.high : value < parameter.high;
  return above && below && std::isfinite(value) && (!parameter.whole || value == std::floor(value));
}

/// "finite", "positive and finite", "a whole number from 0 to 9007199254740992", "from 0 to 1".
std::string domain(const Parameter& parameter) {
  const std::string number = parameter.whole ? "a whole number " : "";
  if (std::isinf(parameter.low)) return "finite";
  if (std::isinf(parameter.high)) {
    if (parameter.low == 0)
      return parameter.closed ? "nonnegative and finite" : "positive and finite";
    return "above " + to_text(parameter.low) + " and finite";
  }
  const std::string ends = parameter.closed ? "" : ", both excluded";
  return number + "from " + to_text(parameter.low) + " to " + to_text(parameter.high) + ends;
}

}  // namespace

void require_parameters(const Family& row, std::initializer_list<double> values) {
  const double* value = values.begin();
  for (const Parameter& parameter : row.parameters) {
    require(inside(parameter, *value), row.name, parameter.name, domain(parameter), *value);
    ++value;
  }
}

void require_samples(std::string_view function, const Vector& samples, Eigen::Index least) {
  if (samples.size() < least) {
    refuse(function, "samples", "at least " + std::to_string(least) + " numbers",
           "samples has length " + std::to_string(samples.size()));
  }
  for (Eigen::Index i = 0; i < samples.size(); ++i) {
    require_element(std::isfinite(samples[i]), function, "samples", "finite", i, samples[i]);
  }
}

}  // namespace surprisal
