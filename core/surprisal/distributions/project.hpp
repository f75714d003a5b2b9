#pragma once

#include <string_view>
#include <vector>

#include "surprisal/distributions/families.hpp"
#include "surprisal/numerics/minimize.hpp"

namespace surprisal {

/// How project looks for the closest member.
struct ProjectOptions {
  /// "kl": forward, D(target‖member), covers; "reverse_kl": D(member‖target), seeks a mode;
  /// "alpha_divergence" (α = 1 is forward, 0 reverse), "jensen_shannon", "wasserstein_2".
  std::string_view divergence = "kl";
  double alpha = 0.5;
  std::vector<double> known = {};  ///< fixed parameters, one each, NaN where free
  std::vector<double> start = {};  ///< the parameters to start from; empty: several, see project
  double rate = 0;                 ///< > 0: Adam with this rate instead of BFGS
  int steps = 100;                 ///< the most steps of a descent; for Adam exactly so many
};

/// One descent: the members it went through, and how it ended.
struct ProjectRun {
  struct Point {
    std::vector<double> parameters;
    double value;
  };
  std::vector<Point> path;
  Descent::Status status;
};

struct Projection {
  Member member;  ///< the closest that was found
  double value;   ///< its divergence
  double error;   ///< bound of the value's error
  std::size_t best;
  std::vector<ProjectRun> runs;  ///< one a start
};

/// The member of a family that is closest to a target.
///
/// Reverse KL has a minimum at every peak of the target, so the search starts several times: from
/// the member that fits the whole target, and from those that fit a part of it, left to right.
///
/// Errors: InvalidArgument for an unknown divergence, a start outside the family, or when the
/// divergence is infinite for every start (a family whose support does not suit the target).
/// Source: Minka 2005, Divergence measures and message passing; for the search minimize.hpp.
///
///     project(target, family_named("normal"), {.divergence = "reverse_kl"})
Projection project(const Distribution& target, const Family& family,
                   const ProjectOptions& options = {});

}  // namespace surprisal
