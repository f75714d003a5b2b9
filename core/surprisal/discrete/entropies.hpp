#pragma once

#include <span>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// One row of the table of measures of a single distribution.
struct EntropyMeasure {
  const char* name;
  const char* title;
  const char* formula;
  const char* parameter;  ///< the second argument's name ("alpha"), or "" when there is none
  bool information;       ///< measured in nats or bits; otherwise a pure number

  double (*value)(const Vector& p, double parameter);
  Eigen::ArrayXd (*terms)(const Vector& p, double parameter);  ///< null: not a sum
  Gradient (*gradient)(const Vector& p, double parameter);     ///< null: none
};

/// Every measure of a single distribution. Adding one means adding its file and its row.
std::span<const EntropyMeasure> entropies();

}  // namespace surprisal
