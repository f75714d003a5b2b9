#pragma once

#include "surprisal/distributions/families.hpp"

namespace surprisal {

/// The Bernoulli distribution: 1 with a probability, else 0.
///
///     P(X = 1) = probability,   P(X = 0) = 1 − probability
///
/// Parameter: probability from 0 to 1. At 0 and 1 the support is one number, the entropy 0, and
/// there is no Fisher information. Errors: InvalidArgument otherwise.
/// Exponential form: T(x) = x, natural = log(probability/(1 − probability)); none at 0 and 1.
/// Fit: the mean of the samples, each 0 or 1.
/// Accuracy: tests/reference/families.md. Source: Johnson, Kemp, Kotz, Univariate Discrete
/// Distributions, section 3.2.
///
///     Bernoulli(0.25).entropy()  // 0.5623351446188083
class Bernoulli final : public Distribution {
 public:
  explicit Bernoulli(double probability);
  static Bernoulli fit(const Vector& samples);

  std::string_view family() const override { return "bernoulli"; }
  std::vector<double> parameters() const override { return {probability_}; }
  Support support() const override;
  double log_density(double x) const override;
  double cdf(double x) const override;
  double survival(double x) const override;
  double quantile(double u) const override;
  double upper_quantile(double u) const override;
  double mean() const override { return probability_; }
  double variance() const override { return probability_ * (1 - probability_); }
  double mode() const override { return probability_ > 0.5 ? 1 : 0; }
  double entropy() const override;
  double draw(Random& random) const override;
  std::vector<double> score(double x) const override;
  Eigen::MatrixXd fisher_information() const override;
  std::optional<ExponentialForm> exponential_form() const override;
  Tail lower_tail() const override;
  Tail upper_tail() const override;
  std::optional<double> expectation(Statistic statistic, double t) const override;
  std::optional<LogDensity> log_density_terms() const override;

  double probability() const { return probability_; }

  static const Family row;

 private:
  double probability_;
};

}  // namespace surprisal
