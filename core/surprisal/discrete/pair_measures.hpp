#pragma once

#include <span>

#include "surprisal/discrete/gradient.hpp"
#include "surprisal/numerics/array.hpp"

namespace surprisal {

/// One row of the table from which bindings take their functions and pages draw their menus.
struct PairMeasure {
  const char* name;       ///< the function's name, as in "jensen_shannon"
  const char* title;      ///< what a menu says
  const char* formula;    ///< plain text, for a tooltip
  const char* parameter;  ///< the third argument's name ("alpha"), or "" when there is none

  struct Traits {
    bool divergence = true;    ///< ≥ 0, and 0 exactly when p = q
    bool symmetric = false;    ///< D(p, q) = D(q, p), bit for bit
    bool metric = false;       ///< symmetric, and the triangle inequality holds
    bool information = false;  ///< measured in nats or bits; otherwise a pure number
    bool bounded = false;      ///< never infinite
  } traits;

  double (*value)(const Vector& p, const Vector& q, double parameter);
  Eigen::ArrayXd (*terms)(const Vector& p, const Vector& q, double parameter);  ///< null: not a sum
  PairGradient (*gradient)(const Vector& p, const Vector& q, double parameter);  ///< null: none
};

/// Every measure of two distributions over the same outcomes. Adding one means adding its file and
/// its row.
std::span<const PairMeasure> pair_measures();

}  // namespace surprisal
