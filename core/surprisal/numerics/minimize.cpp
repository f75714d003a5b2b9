#include "surprisal/numerics/minimize.hpp"

#include <cmath>

namespace surprisal {

using Eigen::MatrixXd;
using Eigen::VectorXd;
using Status = Descent::Status;

VectorXd slopes_of(Objective f, const VectorXd& x, double h) {
  VectorXd slopes(x.size());
  VectorXd moved = x;
  for (Eigen::Index i = 0; i < x.size(); ++i) {
    const auto at = [&](double steps) {
      moved[i] = x[i] + steps * h;
      return f(moved);
    };
    slopes[i] = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
    moved[i] = x[i];
  }
  return slopes;
}

namespace {

/// The first point along the direction that lowers f enough (Armijo); the start when there is none.
Step line_search(Objective f, const Step& from, const VectorXd& direction, double slope) {
  constexpr double longest = 2;
  const double length = direction.norm();
  double t = length > longest ? longest / length : 1;
  for (int i = 0; i < 40; ++i, t *= 0.5) {
    const VectorXd x = from.x + t * direction;
    const double value = f(x);
    if (value <= from.value + 1e-4 * t * slope && value < from.value) return {x, value};
  }
  return from;
}

/// The inverse Hessian after a step s that changed the slopes by y.
MatrixXd updated(const MatrixXd& inverse, const VectorXd& s, const VectorXd& y) {
  const double curvature = y.dot(s);
  if (!(curvature > 0)) return inverse;
  const MatrixXd left = MatrixXd::Identity(s.size(), s.size()) - s * y.transpose() / curvature;
  return left * inverse * left.transpose() + s * s.transpose() / curvature;
}

}  // namespace

Descent bfgs(Objective f, const VectorXd& start, int most_steps) {
  Descent descent{{{start, f(start)}}, Status::exhausted};
  if (!std::isfinite(descent.end().value)) return {descent.path, Status::stuck};
  MatrixXd inverse = MatrixXd::Identity(start.size(), start.size());
  VectorXd slopes = slopes_of(f, start);
  for (int i = 0; i < most_steps; ++i) {
    if (slopes.norm() < 1e-12) return {descent.path, Status::converged};
    VectorXd direction = -inverse * slopes;
    if (!(direction.dot(slopes) < 0)) direction = -slopes;
    Step next = line_search(f, descent.end(), direction, direction.dot(slopes));
    if (next.value == descent.end().value) return {descent.path, Status::converged};
    const VectorXd moved = next.x - descent.end().x;
    const VectorXd now = slopes_of(f, next.x);
    descent.path.push_back(std::move(next));
    if (!now.allFinite()) return {descent.path, Status::stuck};
    inverse = updated(inverse, moved, now - slopes);
    slopes = now;
  }
  return descent;
}

Descent adam(Objective f, const VectorXd& start, double rate, int steps) {
  Descent descent{{{start, f(start)}}, Status::exhausted};
  VectorXd first = VectorXd::Zero(start.size());
  VectorXd second = first;
  for (int i = 1; i <= steps; ++i) {
    const VectorXd slopes = slopes_of(f, descent.end().x);
    if (!slopes.allFinite()) return {descent.path, Status::stuck};
    first = 0.9 * first + 0.1 * slopes;
    second = 0.999 * second + 0.001 * slopes.cwiseAbs2();
    const VectorXd mean = first / (1 - std::pow(0.9, i));
    const VectorXd size = (second / (1 - std::pow(0.999, i))).cwiseSqrt();
    const VectorXd x = descent.end().x - (rate * mean.array() / (size.array() + 1e-8)).matrix();
    descent.path.push_back({x, f(x)});
  }
  return descent;
}

}  // namespace surprisal
