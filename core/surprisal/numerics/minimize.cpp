#include "surprisal/numerics/minimize.hpp"

#include <algorithm>
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

/// The first point along the direction, at most `longest` away, that lowers f enough (Armijo); the
/// start when there is none.
Step line_search(Objective f, const Step& from, const VectorXd& direction, double slope,
                 double longest) {
  const double length = direction.norm();
  double t = length > longest ? longest / length : 1;
  for (int i = 0; i < 40; ++i, t *= 0.5) {
    const VectorXd x = from.x + t * direction;
    const double value = f(x);
    if (value <= from.value + 1e-4 * t * slope && value < from.value) return {x, value};
  }
  return from;
}

/// matrix·x. There are a few parameters at most: Eigen's products, made for large matrices, are 10
/// kB of WebAssembly.
VectorXd product(const MatrixXd& matrix, const VectorXd& x) {
  VectorXd result(x.size());
  for (Eigen::Index i = 0; i < x.size(); ++i) result[i] = matrix.col(i).dot(x);  // it is symmetric
  return result;
}

/// The inverse Hessian H after a step s that changed the slopes by y:
/// (I − syᵀ/c)·H·(I − ysᵀ/c) + ssᵀ/c with c = yᵀs, multiplied out.
MatrixXd updated(MatrixXd inverse, const VectorXd& s, const VectorXd& y) {
  const double curvature = y.dot(s);
  if (!(curvature > 0)) return inverse;
  const VectorXd turned = product(inverse, y);
  const double stretch = 1 + y.dot(turned) / curvature;
  for (Eigen::Index i = 0; i < s.size(); ++i) {
    for (Eigen::Index j = 0; j < s.size(); ++j) {
      inverse(i, j) += (stretch * s[i] * s[j] - s[i] * turned[j] - turned[i] * s[j]) / curvature;
    }
  }
  return inverse;
}

}  // namespace

Descent bfgs(Objective f, const VectorXd& start, int most_steps) {
  Descent descent{{{start, f(start)}}, Status::exhausted};
  if (!std::isfinite(descent.end().value)) return {descent.path, Status::stuck};
  MatrixXd inverse = MatrixXd::Identity(start.size(), start.size());
  VectorXd slopes = slopes_of(f, start);
  double longest = 0.25;  // nothing is known of the curvature yet: no leap over a ridge
  for (int i = 0; i < most_steps; ++i, longest = std::min(2.0, 2 * longest)) {
    if (slopes.norm() < 1e-12) return {descent.path, Status::converged};
    VectorXd direction = -product(inverse, slopes);
    if (!(direction.dot(slopes) < 0)) direction = -slopes;
    Step next = line_search(f, descent.end(), direction, direction.dot(slopes), longest);
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
