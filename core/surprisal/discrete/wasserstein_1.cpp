#include "surprisal/discrete/wasserstein_1.hpp"

#include <cmath>

#include "surprisal/discrete/flows.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr auto name = "wasserstein_1";

double sign(double x) { return static_cast<double>((x > 0) - (x < 0)); }

}  // namespace

double wasserstein_1(const Vector& p, const Vector& q, const Vector& positions) {
  Sum work;
  for (const Flow& flow : flows(name, p, q, positions))
    work.add(std::abs(flow.mass) * flow.distance);
  return work.value();
}

Eigen::ArrayXd wasserstein_1_terms(const Vector& p, const Vector& q, const Vector& positions) {
  Eigen::ArrayXd terms(p.size());
  for (const Flow& flow : flows(name, p, q, positions))
    terms[flow.from] = std::abs(flow.mass) * flow.distance;
  return terms;
}

PairGradient wasserstein_1_gradient(const Vector& p, const Vector& q, const Vector& positions) {
  const std::vector<Flow> line = flows(name, p, q, positions);
  PairGradient gradient{Eigen::ArrayXd(p.size()), {}, {}};
  Sum potential;
  for (auto flow = line.rbegin(); flow != line.rend(); ++flow) {
    potential.add(sign(flow->mass) * flow->distance);
    gradient.p[flow->from] = potential.value();
  }
  gradient.q = 0 - gradient.p;
  gradient.logits = through_softmax(q, gradient.q);
  return gradient;
}

double wasserstein_1(const Vector& p, const Vector& q) {
  return wasserstein_1(p, q, unit_steps(p.size()));
}

Eigen::ArrayXd wasserstein_1_terms(const Vector& p, const Vector& q) {
  return wasserstein_1_terms(p, q, unit_steps(p.size()));
}

PairGradient wasserstein_1_gradient(const Vector& p, const Vector& q) {
  return wasserstein_1_gradient(p, q, unit_steps(p.size()));
}

}  // namespace surprisal
