#include "surprisal/discrete/energy_distance.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/discrete/flows.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

/// The flows with masses in units of the largest, so that no square is lost to underflow.
struct Scaled {
  std::vector<Flow> line;
  double largest = 0;
  double length = 0;  ///< √(2·Σ mass²·distance), the energy distance in that unit

  Scaled(const Vector& p, const Vector& q, const Vector& positions)
      : line(flows("energy_distance", p, q, positions)) {
    for (const Flow& flow : line)
      if (flow.distance > 0) largest = std::max(largest, std::abs(flow.mass));
    Sum half_square;
    for (Flow& flow : line) {
      flow.mass = flow.distance > 0 && largest > 0 ? flow.mass / largest : 0;
      half_square.add(flow.mass * flow.mass * flow.distance);
    }
    length = std::sqrt(2 * half_square.value());
  }
};

}  // namespace

double energy_distance(const Vector& p, const Vector& q, const Vector& positions) {
  const Scaled scaled(p, q, positions);
  return scaled.largest * scaled.length;
}

PairGradient energy_distance_gradient(const Vector& p, const Vector& q, const Vector& positions) {
  const Scaled scaled(p, q, positions);
  PairGradient gradient{Eigen::ArrayXd::Zero(p.size()), {}, {}};
  Sum potential;
  for (auto flow = scaled.line.rbegin(); flow != scaled.line.rend(); ++flow) {
    potential.add(flow->mass * flow->distance);
    if (scaled.length > 0) gradient.p[flow->from] = 2 * potential.value() / scaled.length;
  }
  gradient.q = 0 - gradient.p;
  gradient.logits = through_softmax(q, gradient.q);
  return gradient;
}

double energy_distance(const Vector& p, const Vector& q) {
  return energy_distance(p, q, unit_steps(p.size()));
}

PairGradient energy_distance_gradient(const Vector& p, const Vector& q) {
  return energy_distance_gradient(p, q, unit_steps(p.size()));
}

}  // namespace surprisal
