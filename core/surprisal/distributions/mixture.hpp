#pragma once

#include "surprisal/distributions/distribution.hpp"

namespace surprisal {

/// A mixture of distributions of any families: one of them is chosen by its weight, and drawn from.
///
///     density  Σ weights[i]·density of components[i]
///
/// weights ≥ 0 with a sum within 1e-8 of 1, by which they are divided; components all continuous
/// or all discrete. A component of weight 0 is left out, one that is a mixture is replaced by its
/// own components. Errors: InvalidArgument otherwise.
///
/// parameters() are the weights; score is the derivative in a weight when all are divided by their
/// sum. quantile is a root of the cdf between the components' quantiles; mode is climbed to from
/// every component's mode; entropy is an integral, or a sum of positive terms.
/// Accuracy: log density, cdf and survival within what the components have and 4 eps; quantiles
/// to the last digits that the cdf resolves; entropy 1e-13; mode about 1e-8 of the width:
/// tests/reference/families.md.
///
///     Mixture({0.5, 0.5}, {normal(-2, 1), normal(2, 1)}).cdf(0)  // 0.5
class Mixture final : public Distribution {
 public:
  Mixture(const std::vector<double>& weights, const std::vector<Member>& components);

  std::string_view family() const override { return "mixture"; }
  std::vector<double> parameters() const override { return weights_; }
  Support support() const override { return support_; }
  std::vector<Interval> pieces() const override;
  double log_density(double x) const override;
  double log_density_below_high(double distance) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override;
  double variance() const override;
  double mode() const override;
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override { return {}; }
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  double power_beside(double place, bool above) const override;
  std::vector<double> kinks() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;

  const std::vector<double>& weights() const { return weights_; }
  const std::vector<Member>& components() const { return components_; }

 private:
  void append(double weight, const Member& component);

  std::vector<double> weights_;
  std::vector<Member> components_;
  Support support_;
};

}  // namespace surprisal
