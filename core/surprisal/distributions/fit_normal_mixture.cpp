#include "surprisal/distributions/fit_normal_mixture.hpp"

#include <algorithm>
#include <cmath>

#include "surprisal/distributions/normal.hpp"
#include "surprisal/distributions/parameters.hpp"
#include "surprisal/numerics/log_ratio.hpp"
#include "surprisal/numerics/log_sum_exp.hpp"
#include "surprisal/numerics/require.hpp"
#include "surprisal/numerics/sum.hpp"

namespace surprisal {
namespace {

constexpr int most_iterations = 10000;

/// Weights, means and variances, one a component; y are samples of mean 0 and variance 1.
struct Normals {
  Eigen::ArrayXd weights, means, variances;
};

/// Means among the samples, each likelier the farther it is from those before.
Normals start_of(const Eigen::ArrayXd& y, Eigen::Index k, std::uint64_t seed) {
  Random random(seed);
  Normals start{Eigen::ArrayXd::Constant(k, 1.0 / static_cast<double>(k)), Eigen::ArrayXd(k),
                Eigen::ArrayXd::Constant(k, 1.0 / static_cast<double>(k * k))};
  Eigen::ArrayXd square = Eigen::ArrayXd::Ones(y.size());
  for (Eigen::Index j = 0; j < k; ++j) {
    double left = random.uniform() * square.sum();
    Eigen::Index i = 0;
    while (i + 1 < y.size() && left >= square[i]) left -= square[i++];
    start.means[j] = y[i];
    const Eigen::ArrayXd distance = (y - y[i]).square();
    square = j == 0 ? distance : square.min(distance).eval();
  }
  return start;
}

/// Each sample's shares among the components, and the log-likelihood but for n·½·log 2π.
double expect(const Eigen::ArrayXd& y, const Normals& normals, Eigen::ArrayXXd& shares) {
  const Eigen::ArrayXd height = normals.weights.log() - 0.5 * normals.variances.log();
  Sum total;
  for (Eigen::Index i = 0; i < y.size(); ++i) {
    const Eigen::ArrayXd terms = height - 0.5 * (y[i] - normals.means).square() / normals.variances;
    const double log_density = log_sum_exp(terms);
    total.add(log_density);
    shares.col(i) = (terms - log_density).exp();
  }
  return total.value();
}

Normals maximise(const Eigen::ArrayXd& y, const Eigen::ArrayXXd& shares) {
  const Eigen::Index k = shares.rows();
  Normals best{Eigen::ArrayXd(k), Eigen::ArrayXd(k), Eigen::ArrayXd(k)};
  for (Eigen::Index j = 0; j < k; ++j) {
    const Eigen::ArrayXd share = shares.row(j).transpose();
    const double mass = share.sum();
    best.weights[j] = mass / static_cast<double>(y.size());
    best.means[j] = (share * y).sum() / mass;
    best.variances[j] = (share * (y - best.means[j]).square()).sum() / mass;
  }
  return best;
}

Mixture mixture_of(const Normals& normals, double centre, double sd) {
  std::vector<Eigen::Index> order(static_cast<std::size_t>(normals.means.size()));
  for (std::size_t j = 0; j < order.size(); ++j) order[j] = static_cast<Eigen::Index>(j);
  std::sort(order.begin(), order.end(),
            [&](Eigen::Index a, Eigen::Index b) { return normals.means[a] < normals.means[b]; });
  std::vector<double> weights;
  std::vector<Member> components;
  for (const Eigen::Index j : order) {
    weights.push_back(normals.weights[j]);
    components.push_back(std::make_shared<Normal>(centre + sd * normals.means[j],
                                                  sd * std::sqrt(normals.variances[j])));
  }
  return {weights, components};
}

void require_enough(const Vector& samples, double components) {
  require_samples("fit_normal_mixture", samples, 2);
  require(components >= 1 && components <= 1000 && components == std::floor(components),
          "fit_normal_mixture", "components", "a whole number from 1 to 1000", components);
  Eigen::ArrayXd sorted = samples;
  std::sort(sorted.begin(), sorted.end());
  const auto different = std::unique(sorted.begin(), sorted.end()) - sorted.begin();
  if (static_cast<double>(different) < std::max(components, 2.0)) {
    refuse("fit_normal_mixture", "samples",
           "at least " + to_text(std::max(components, 2.0)) + " different numbers",
           std::to_string(different) + (different == 1 ? " is" : " are"));
  }
}

}  // namespace

NormalMixtureFit fit_normal_mixture(const Vector& samples, double components, std::uint64_t seed) {
  using Status = NormalMixtureFit::Status;
  require_enough(samples, components);
  const auto n = static_cast<double>(samples.size());
  const double centre = sum(samples) / n;
  const double sd = std::sqrt((samples - centre).square().mean());
  const Eigen::ArrayXd y = (samples - centre) / sd;
  Normals normals = start_of(y, static_cast<Eigen::Index>(components), seed);
  Eigen::ArrayXXd shares(normals.means.size(), y.size());
  double likelihood = expect(y, normals, shares);
  Status status = Status::exhausted;
  int iterations = 0;
  while (status == Status::exhausted && iterations < most_iterations) {
    const Normals next = maximise(y, shares);
    // A width of a millionth of all samples' is one value, with ties at most.
    if (!(next.variances.minCoeff() > 1e-12)) {
      status = Status::collapsed;
      break;
    }
    normals = next;
    ++iterations;
    const double grown = expect(y, normals, shares);
    if (grown - likelihood <= 1e-13 * std::abs(grown)) status = Status::converged;
    likelihood = grown;
  }
  constexpr double half_log_two_pi = 0.91893853320467274;
  return {mixture_of(normals, centre, sd), likelihood - n * (half_log_two_pi + log_ratio(sd, 1)),
          iterations, status};
}

}  // namespace surprisal
