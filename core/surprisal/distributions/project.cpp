#include "surprisal/distributions/project.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "surprisal/distributions/divergence.hpp"
#include "surprisal/distributions/free_parameters.hpp"
#include "surprisal/distributions/wasserstein.hpp"
#include "surprisal/numerics/require.hpp"

namespace surprisal {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Answer distance(const Distribution& target, const Distribution& member,
                const ProjectOptions& options) {
  if (options.divergence == "reverse_kl") return explain("kl", member, target);
  if (options.divergence == "wasserstein_2") return explain_wasserstein(target, member, 2);
  return explain(options.divergence, target, member, options.alpha);
}

void require_known(std::string_view divergence) {
  constexpr std::array known = {"kl", "reverse_kl", "alpha_divergence", "jensen_shannon",
                                "wasserstein_2"};
  if (std::find(known.begin(), known.end(), divergence) != known.end()) return;
  refuse("project", "divergence",
         "kl, reverse_kl, alpha_divergence, jensen_shannon or wasserstein_2",
         "divergence is \"" + std::string(divergence) + '"');
}

/// The member that fits the target between two of its quantiles.
Member fitted_to(const Distribution& target, double from, double to, const Family& family,
                 const std::vector<double>& known) {
  constexpr Eigen::Index count = 64;
  Eigen::ArrayXd places(count);
  for (Eigen::Index i = 0; i < count; ++i) {
    places[i] = target.quantile(from + (to - from) * (static_cast<double>(i) + 0.5) / count);
  }
  return family.fit(places, known);
}

/// The whole, its halves and its thirds.
constexpr std::array<std::pair<double, double>, 6> windows = {
    {{0, 1}, {0, 0.5}, {0.5, 1}, {0, 1.0 / 3}, {1.0 / 3, 2.0 / 3}, {2.0 / 3, 1}}};

std::vector<std::vector<double>> starts(const Distribution& target, const Family& family,
                                        const ProjectOptions& options) {
  if (!options.start.empty()) return {options.start};
  std::vector<double> known = options.known;
  known.resize(family.parameters.size(), std::numeric_limits<double>::quiet_NaN());
  std::vector<std::vector<double>> result;
  for (const auto& [from, to] : windows) {
    try {
      result.push_back(fitted_to(target, from, to, family, known)->parameters());
    } catch (const InvalidArgument&) {
      // This window has no member of its own, an all-equal sample say; the others may.
    }
  }
  if (result.empty()) {
    refuse("project", "family", "one that can be fitted to the target",
           std::string(family.name) + " cannot");
  }
  return result;
}

ProjectRun run_from(const std::vector<double>& start, const FreeParameters& coordinates,
                    Objective objective, const ProjectOptions& options) {
  const Eigen::VectorXd x = coordinates.from(start);
  const Descent descent = options.rate > 0 ? adam(objective, x, options.rate, options.steps)
                                           : bfgs(objective, x, options.steps);
  ProjectRun run{{}, descent.status};
  for (const Step& step : descent.path) {
    run.path.push_back({coordinates.to(step.x), step.value});
  }
  return run;
}

double end_of(const ProjectRun& run) {
  const double value = run.path.back().value;
  return std::isnan(value) ? infinity : value;
}

}  // namespace

Projection project(const Distribution& target, const Family& family,
                   const ProjectOptions& options) {
  require_known(options.divergence);
  const double centre = target.quantile(0.5);
  const double spread = target.quantile(0.75) - target.quantile(0.25);
  const FreeParameters coordinates(family, options.known, centre, spread > 0 ? spread : 1);
  const auto objective = [&](const Eigen::VectorXd& free) {
    try {
      const Member member = family.make(coordinates.to(free));
      return distance(target, *member, options).value;
    } catch (const InvalidArgument&) {
      return infinity;  // a parameter has left the doubles
    }
  };
  Projection projection;
  for (const std::vector<double>& start : starts(target, family, options)) {
    family.make(start);  // refuses a start outside the family
    projection.runs.push_back(run_from(start, coordinates, objective, options));
  }
  const auto best =
      std::min_element(projection.runs.begin(), projection.runs.end(),
                       [](const auto& a, const auto& b) { return end_of(a) < end_of(b); });
  if (!std::isfinite(end_of(*best))) {
    refuse("project", "family", "one with a member at a finite divergence of the target",
           "that of every " + std::string(family.name) + " tried is infinite");
  }
  projection.best = static_cast<std::size_t>(best - projection.runs.begin());
  projection.member = family.make(best->path.back().parameters);
  const Answer answer = distance(target, *projection.member, options);
  projection.value = answer.value;
  projection.error = answer.error;
  return projection;
}

}  // namespace surprisal
