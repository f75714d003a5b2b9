#pragma once

#include <vector>

#include "surprisal/numerics/array.hpp"
#include "surprisal/numerics/function_ref.hpp"

namespace surprisal {

using Objective = FunctionRef<double(const Eigen::VectorXd&)>;

/// One visited point and the function there.
struct Step {
  Eigen::VectorXd x;
  double value;
};

struct Descent {
  enum class Status {
    converged,  ///< the slope is 0 as far as doubles can tell, or no step lowers the function
    exhausted,  ///< the steps were used up
    stuck,      ///< not finite at the start
  };
  std::vector<Step> path;  ///< from the start on; for bfgs every value is below the one before
  Status status;

  const Step& end() const { return path.back(); }
};

/// ∇f by central differences of fourth order, step h: error about h⁴ and eps·|f|/h.
Eigen::VectorXd slopes_of(Objective f, const Eigen::VectorXd& x, double h = 1e-3);

/// Minimises a smooth function of a few variables of size about 1: BFGS with a backtracking line
/// search (Nocedal, Wright 2006, algorithm 6.1). Where f is +inf the search turns back.
Descent bfgs(Objective f, const Eigen::VectorXd& start, int most_steps = 100);

/// Adam (Kingma, Ba 2015) with β₁ = 0.9, β₂ = 0.999, ε = 1e-8, for exactly so many steps.
Descent adam(Objective f, const Eigen::VectorXd& start, double rate, int steps);

}  // namespace surprisal
